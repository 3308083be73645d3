const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
const GOOD = 'https://connector.acme-retail.com/content';
const pretty = (value: unknown): string => JSON.stringify(value, null, 2);
const webhook = (change: object) =>
  pretty({
    client_name: 'com.acme.Chat',
    capabilities: { webhooks: { [CONTENT]: { endpoint: GOOD, ...change } } },
  });
const named = (more: object) => pretty({ client_name: 'com.acme.Chat', ...more });

/** Texts in which the rules of syntax and schema find something, and the same put right; by the ids of `OWN_RULES`. */
export const OWN_EXAMPLES: Readonly<Record<string, { before: string; after: string }>> = {
  syntax: {
    before: '{\n  "client_name": "com.acme.Chat"\n  "enabled": true\n}',
    after: named({ enabled: true }),
  },
  'json/duplicate-key': {
    before: '{\n  "client_name": "com.acme.Chat",\n  "client_name": "com.acme.Chats"\n}',
    after: named({}),
  },
  'schema/required': {
    before: pretty({ enabled: true }),
    after: named({ enabled: true }),
  },
  'schema/type': { before: named({ enabled: 'true' }), after: named({ enabled: true }) },
  'schema/enum': {
    before: named({ grant_types: ['client_credential'] }),
    after: named({ grant_types: ['client_credentials'] }),
  },
  'schema/uniqueItems': {
    before: named({ grant_types: ['client_credentials', 'client_credentials'] }),
    after: named({ grant_types: ['client_credentials'] }),
  },
  'schema/format/https-url': {
    before: webhook({ endpoint: GOOD.replace('https:', 'http:') }),
    after: webhook({}),
  },
  'schema/format': {
    before: named({ entry_uri: 'app.acme-retail.com/start' }),
    after: named({ entry_uri: 'https://app.acme-retail.com/start' }),
  },
  schema: { before: webhook({ max_retries: 9 }), after: webhook({ max_retries: 5 }) },
};
