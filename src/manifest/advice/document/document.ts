import { isObject } from '../../../lib/json/json-value';
import { childPointer } from '../../../lib/json/pointer';
import { memo } from '../../../lib/memo';
import { parseUrl } from '../../../lib/url/parse-url';
import { isEvent, WEBHOOKS } from '../../schema/events';
import { type HostKind, hostKind } from '../hosts/hosts';
import { curtail } from './curtail';
import { type Placeholder, placeholderAt } from './placeholder';
import { beginsTwice } from './scheme-twice';
import { type UnknownKey, unknownKeysIn } from './unknown-keys';

/** One event and where it goes. Event types that the schema does not know count as well. */
export type Webhook = {
  event: string;
  pointer: string;
  value: Readonly<Record<string, unknown>>;
  /** True while its endpoint is one that the template left to be filled in. */
  isToFill: boolean;
};

/** An address of the manifest that the URL parser takes. */
export type Address = {
  field: 'endpoint' | 'redirect' | 'entry' | 'logo';
  pointer: string;
  text: string;
  url: URL;
  /** What it leads to; `scheme` where a second `https://` is read as the host. */
  host: HostKind | 'scheme';
  isToFill: boolean;
};

/** One header of a webhook, as far as it is one: names and values that are no text are missing. */
export type Header = {
  pointer: string;
  name: string | undefined;
  value: string | undefined;
  webhook: Webhook;
};

/** The width and height of a picture in pixels. */
export type LogoSize = { readonly width: number; readonly height: number };

/** A parsed document, cut into what rules ask for, once for all of them. */
export type AdviceDocument = {
  /** The manifest; an empty object for a document that is none. */
  root: Readonly<Record<string, unknown>>;
  /** `capabilities.webhooks` and `capabilities.engagement`, where they are objects. */
  webhookMap: Readonly<Record<string, unknown>> | undefined;
  engagement: Readonly<Record<string, unknown>> | undefined;
  webhooks: readonly Webhook[];
  addresses: readonly Address[];
  headers: readonly Header[];
  /** What is still to be filled in, by place. */
  placeholders: ReadonlyMap<string, Placeholder & { value: string }>;
  unknownKeys: readonly UnknownKey[];
  /** As measured in the browser; undefined where nobody did. */
  logoSize: LogoSize | undefined;
};

export const ENGAGEMENT = '/capabilities/engagement';

/** Cuts a parsed value; of one that is far too large, what `curtail` leaves. Pure; never throws, whatever the value. */
export function readDocument(whole: unknown, logoSize?: LogoSize): AdviceDocument {
  const value = curtail(whole);
  const root = isObject(value) ? value : {};
  const capabilities = isObject(root.capabilities) ? root.capabilities : {};
  const webhookMap = isObject(capabilities.webhooks) ? capabilities.webhooks : undefined;
  const engagement = isObject(capabilities.engagement) ? capabilities.engagement : undefined;
  const placeholders = placeholdersIn(value);
  const webhooks = webhooksIn(webhookMap, placeholders);
  return {
    root,
    webhookMap,
    engagement,
    webhooks,
    addresses: addressesIn(root, webhooks, placeholders),
    headers: webhooks.flatMap(headersIn),
    placeholders,
    unknownKeys: unknownKeysIn(value),
    logoSize,
  };
}

/** Whether a known key stands in the document under a wrong name or at a wrong level: that is told of by itself. */
export function isMisplaced({ unknownKeys }: AdviceDocument, name: string): boolean {
  return unknownKeys.some(({ meaning }) => 'name' in meaning && meaning.name === name);
}

type Placeholders = AdviceDocument['placeholders'];

function webhooksIn(map: Record<string, unknown> | undefined, placeholders: Placeholders): Webhook[] {
  return Object.entries(map ?? {}).flatMap(([event, value]) => {
    if (!isObject(value) || !isEvent(event, value)) return [];
    const pointer = childPointer(WEBHOOKS, event);
    return [{ event, pointer, value, isToFill: placeholders.has(`${pointer}/endpoint`) }];
  });
}

function addressesIn(
  root: Record<string, unknown>,
  webhooks: readonly Webhook[],
  placeholders: Placeholders,
): Address[] {
  const redirects = Array.isArray(root.redirect_uris) ? root.redirect_uris : [];
  const candidates: [Address['field'], string, unknown][] = [
    ...redirects.map((text, index): [Address['field'], string, unknown] => [
      'redirect',
      childPointer('/redirect_uris', index),
      text,
    ]),
    ['entry', '/entry_uri', root.entry_uri],
    ['logo', '/logo_uri', root.logo_uri],
    ...webhooks.map(({ pointer, value }): [Address['field'], string, unknown] => [
      'endpoint',
      `${pointer}/endpoint`,
      value.endpoint,
    ]),
  ];
  return candidates.flatMap(([field, pointer, text]) => {
    const read = typeof text === 'string' ? readAddress(text) : undefined;
    return read ? [{ field, pointer, ...read, isToFill: placeholders.has(pointer) }] : [];
  });
}

const readAddress = memo((text: string): Pick<Address, 'text' | 'url' | 'host'> | undefined => {
  if (!parseUrl(text)) return undefined;
  const url = new URL(text);
  if (beginsTwice(text)) return { text, url, host: 'scheme' };
  return { text, url, host: url.hostname === '' ? 'public' : hostKind(url.hostname) };
});

function headersIn(webhook: Webhook): Header[] {
  const { headers } = webhook.value;
  if (!Array.isArray(headers)) return [];
  return headers.flatMap((header: unknown, index) => {
    if (!isObject(header)) return [];
    const { header_name: name, header_value: value } = header;
    return [
      { pointer: `${webhook.pointer}/headers/${index}`, name: text(name), value: text(value), webhook },
    ];
  });
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function placeholdersIn(root: unknown): Map<string, Placeholder & { value: string }> {
  const found = new Map<string, Placeholder & { value: string }>();
  const walk = (value: unknown, pointer: string) => {
    if (typeof value === 'string') {
      const placeholder = placeholderAt(pointer, value);
      if (placeholder) found.set(pointer, { ...placeholder, value });
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if (typeof item === 'string' || typeof item === 'object') walk(item, childPointer(pointer, key));
    }
  };
  walk(root, '');
  return found;
}
