import { TEMPLATE } from './driver';

type Event = Record<string, unknown>;

/** A manifest with every section filled and two headers on each of its five events, one of them a credential. */
export function everySection(): string {
  const manifest = JSON.parse(TEMPLATE);
  const { webhooks, engagement } = manifest.capabilities;
  Object.assign(manifest, {
    client_name: 'com.northwind.ConciergeConnector',
    display_name: 'Northwind Concierge',
    description:
      'Connects the concierge bot of the Northwind hotels with guests on WhatsApp, in the app and on the web.',
    enabled: true,
    grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
    redirect_uris: [
      'https://concierge.northwind-hotels.eu/oauth/callback',
      'https://staging.concierge.northwind-hotels.eu/oauth/callback',
    ],
    response_types: ['code'],
    logo_uri: 'https://concierge.northwind-hotels.eu/assets/logo-70x70.png',
    quick_launch_enabled: true,
    entry_uri: 'https://concierge.northwind-hotels.eu/launch?from=liveengage',
    enabled_for_profiles: [0, 1, 2],
  });
  Object.values<Event>(webhooks).forEach((webhook, index) => {
    webhook.endpoint = `https://hooks.northwind-hotels.eu/liveperson/events/${index + 1}`;
    webhook.max_retries = 3;
    webhook.headers = [
      { header_name: 'X-Api-Key', header_value: `hush-hush-${index}` },
      { header_name: 'X-Request-Source', header_value: 'liveperson' },
    ];
  });
  webhooks.retry = { retention_time: 86_400 };
  engagement.goal = ['url', 'purchase_total'];
  engagement.target_audience.splice(2, 4);
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** A manifest with two headers on one event; the value of X-Api-Key is a credential, `hush-hush`. */
export const WITH_KEY = (() => {
  const value = JSON.parse(TEMPLATE);
  value.client_name = 'com.example.Keys';
  value.capabilities.webhooks['ms.MessagingEventNotification.ContentEvent'].headers = [
    { header_name: 'X-Tenant', header_value: 'acme' },
    { header_name: 'X-Api-Key', header_value: 'hush-hush' },
  ];
  return JSON.stringify(value, null, 2);
})();
