import * as words from '#words/manifest/schema/sections';
/** A public page to read on. Only a link: nothing is loaded from there. */
export type Page = { readonly title: string; readonly url: string };

const LIVEPERSON = 'https://developers.liveperson.com/';

/** LivePerson's own public pages about the manifest and what it sets up. */
export const PAGES = {
  template: {
    title: words.pages.template,
    url: `${LIVEPERSON}connector-api-getting-started.html`,
  },
  installing: {
    title: words.pages.installing,
    url: `${LIVEPERSON}conversational-cloud-applications-installing-conversational-cloud-applications.html`,
  },
  protocol: {
    title: words.pages.protocol,
    url: `${LIVEPERSON}connector-api-webhooks-notification-protocol.html`,
  },
  retries: {
    title: words.pages.retries,
    url: `${LIVEPERSON}connector-api-webhooks-retry-policy.html`,
  },
  events: {
    title: words.pages.events,
    url: `${LIVEPERSON}connector-api-webhooks-overview.html`,
  },
} as const satisfies Record<string, Page>;
