import type { Change } from '../../../lib/json/edit';
import { fitsType } from '../../../lib/json/json-value';
import { childPointer, valueAt } from '../../../lib/json/pointer';
import { EVENT_TYPES } from '../../../manifest/schema/schema';

const WEBHOOKS = '/capabilities/webhooks';

/** The last part of an event's name, as a path: `/content-event` for ms.MessagingEventNotification.ContentEvent. */
export function suggestedPath(event: string): string {
  const name = (event.split('.').at(-1) ?? event).replace(/^Ex|Notification$|Event$/g, '');
  return `/${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`;
}

/** Base address and path as one address, with exactly one slash between them; a query of the base stays at the end. */
export function joinAddress(base: string, path: string): string {
  const [, stem = '', query = ''] = /^([^?#]*)(.*)$/s.exec(base) ?? [];
  const tail = path.replace(/^\/+/, '');
  return tail === '' ? base : `${stem.replace(/\/+$/, '')}/${tail}${query}`;
}

/**
 * The changes that send each chosen event to its address. An event that is not there yet is added; one that is no
 * object is replaced, since it can hold no address.
 */
export function endpointChanges(document: unknown, addresses: ReadonlyMap<string, string>): Change[] {
  return EVENT_TYPES.filter((event) => addresses.has(event)).map((event) => {
    const webhook = childPointer(WEBHOOKS, event);
    const endpoint = addresses.get(event);
    return fitsType(valueAt(document, webhook), 'object')
      ? { op: 'set', pointer: childPointer(webhook, 'endpoint'), value: endpoint }
      : { op: 'set', pointer: webhook, value: { endpoint } };
  });
}

/** The address that an event has now; undefined where it has none. */
export function presentEndpoint(document: unknown, event: string): string | undefined {
  const endpoint = valueAt(document, childPointer(childPointer(WEBHOOKS, event), 'endpoint'));
  return typeof endpoint === 'string' ? endpoint : undefined;
}
