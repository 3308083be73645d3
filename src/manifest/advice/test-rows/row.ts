import template from '../../templates/connector.json';
import type { LogoSize } from '../document/document';

/** One test of a rule: a document, and what the rule says of it. */
export type Row = {
  rule: string;
  before: unknown;
  /** Each place with its sentence; empty where the rule is silent. */
  found: readonly (readonly [pointer: string, message: string])[];
  /** The value after each fix of the first place, in the order of its fixes. */
  fixed?: readonly unknown[];
  size?: LogoSize;
};

export const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
export const RICH = 'ms.MessagingEventNotification.RichContentEvent';
export const CHANGE = 'cqm.ExConversationChangeNotification';
export const HOST = 'https://connector.acme-retail.com';
export const at = (event: string, rest = ''): string => `/capabilities/webhooks/${event}${rest}`;

/** A manifest with webhooks, or with one for text messages at an address. */
export const withWebhooks = (webhooks: object): unknown => ({ capabilities: { webhooks } });
export const withEndpoint = (endpoint: string): unknown => withWebhooks({ [CONTENT]: { endpoint } });

export const ENDPOINT = at(CONTENT, '/endpoint');
/** A row of a rule that speaks at an endpoint, with the address that its fix leaves. */
export const fires = (rule: string, endpoint: string, message: string, fixed?: string): Row => ({
  rule,
  before: withEndpoint(endpoint),
  found: [[ENDPOINT, message]],
  ...(fixed !== undefined && { fixed: [withEndpoint(fixed)] }),
});
export const GOOD_ENDPOINT = withEndpoint(`${HOST}/content?version=2`);

/** A manifest with a webhook for text messages that has these headers. */
export const withHeaders = (...headers: [name: string, value: string][]): unknown =>
  withWebhooks({ [CONTENT]: { endpoint: `${HOST}/content`, headers: headersOf(headers) } });
export const headersOf = (headers: readonly [name: string, value: string][]) =>
  headers.map(([header_name, header_value]) => ({ header_name, header_value }));

export const withEngagement = (change: object): unknown => ({
  capabilities: { engagement: { ...template.capabilities.engagement, ...change } },
});

/** A row for each document at which a rule is silent. */
export const silent = (rule: string, ...documents: unknown[]): Row[] =>
  documents.map((before) => ({ rule, before, found: [] }));
