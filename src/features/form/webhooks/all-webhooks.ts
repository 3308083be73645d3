import type { Change } from '../../../lib/json/edit';
import { isObject } from '../../../lib/json/json-value';
import { childPointer, valueAt } from '../../../lib/json/pointer';
import { unknownEvents, WEBHOOKS } from '../../../manifest/schema/events';
import { EVENT_TYPES } from '../../../manifest/schema/schema';

/** What is to be set on a webhook; what is missing stays as it is. */
export type WebhookSettings = {
  endpoint?: string;
  retries?: number;
  header?: { name: string; value: string };
};

/** The last part of an event's name, as a path: `/content-event` for ms.MessagingEventNotification.ContentEvent. */
export function suggestedPath(event: string): string {
  const name = (event.split('.').at(-1) ?? event).replace(/^Ex|Notification$|Event$/g, '');
  return `/${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`;
}

/** Base address and path as one address, with exactly one slash between them; a query of the base stays at the end. */
export function joinAddress(base: string, path: string): string {
  const [, stem = '', query = ''] = /^([^?#]*)(.*)$/s.exec(base) ?? [];
  const tail = path.replace(/^\/+/, '');
  return tail === '' ? base : `${stem.replace(/(?<!\/)\/+$/, '')}/${tail}${query}`;
}

/** The events that can be set together: those of the schema, then those that only the document has. */
export const settableEvents = (document: unknown): string[] => [...EVENT_TYPES, ...unknownEvents(document)];

/**
 * The changes that give each event its settings. An event that is not there yet, or is no object, is added only where an
 * endpoint is given: without one it would be sent nowhere. A header of the same name, whatever its case, gets the new value.
 */
export function webhookChanges(document: unknown, wanted: ReadonlyMap<string, WebhookSettings>): Change[] {
  return [...wanted].flatMap(([event, { endpoint, retries, header }]): Change[] => {
    const pointer = childPointer(WEBHOOKS, event);
    const webhook = valueAt(document, pointer);
    if (!isObject(webhook)) {
      if (endpoint === undefined) return [];
      const value = {
        endpoint,
        ...(retries === undefined ? {} : { max_retries: retries }),
        ...(header ? { headers: [asItem(header)] } : {}),
      };
      return [{ op: 'set', pointer, value }];
    }
    return [
      ...(endpoint === undefined ? [] : [set(`${pointer}/endpoint`, endpoint)]),
      ...(retries === undefined ? [] : [set(`${pointer}/max_retries`, retries)]),
      ...(header ? headerChanges(webhook.headers, `${pointer}/headers`, header) : []),
    ];
  });
}

/** The address that an event has now; undefined where it has none. */
export function presentEndpoint(document: unknown, event: string): string | undefined {
  const endpoint = valueAt(document, childPointer(childPointer(WEBHOOKS, event), 'endpoint'));
  return typeof endpoint === 'string' ? endpoint : undefined;
}

type Header = { name: string; value: string };

const set = (pointer: string, value: unknown): Change => ({ op: 'set', pointer, value });
const asItem = ({ name, value }: Header) => ({ header_name: name, header_value: value });

function headerChanges(headers: unknown, pointer: string, header: Header): Change[] {
  if (!Array.isArray(headers)) return [set(pointer, [asItem(header)])];
  // Names of headers ignore case (RFC 9110, section 5.1).
  const same = (item: unknown) =>
    isObject(item) && String(item.header_name).toLowerCase() === header.name.toLowerCase();
  const at = headers.findIndex(same);
  if (at >= 0) return [set(`${pointer}/${at}/header_value`, header.value)];
  return [{ op: 'insert', pointer, index: headers.length, value: asItem(header) }];
}
