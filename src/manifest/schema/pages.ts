/** A public page to read on. Only a link: nothing is loaded from there. */
export type Page = { readonly title: string; readonly url: string };

const LIVEPERSON = 'https://developers.liveperson.com/';

/** LivePerson's own public pages about the manifest and what it sets up. */
export const PAGES = {
  template: {
    title: 'LivePerson: getting started with the Connector API',
    url: `${LIVEPERSON}connector-api-getting-started.html`,
  },
  installing: {
    title: 'LivePerson: installing applications',
    url: `${LIVEPERSON}conversational-cloud-applications-installing-conversational-cloud-applications.html`,
  },
  protocol: {
    title: 'LivePerson: webhooks, protocol and security',
    url: `${LIVEPERSON}connector-api-webhooks-notification-protocol.html`,
  },
  retries: {
    title: 'LivePerson: webhooks, retry policy',
    url: `${LIVEPERSON}connector-api-webhooks-retry-policy.html`,
  },
  events: {
    title: 'LivePerson: webhooks, events',
    url: `${LIVEPERSON}connector-api-webhooks-overview.html`,
  },
} as const satisfies Record<string, Page>;
