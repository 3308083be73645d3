import type { Change } from '../../manifest/edit';
import { childPointer } from '../../manifest/pointer';
import { EVENT_TYPES } from '../../manifest/schema';

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

/** The changes that send each chosen event to its address; an event that is not there yet is added. */
export function endpointChanges(addresses: ReadonlyMap<string, string>): Change[] {
  return EVENT_TYPES.filter((event) => addresses.has(event)).map((event) => ({
    op: 'set',
    pointer: childPointer(childPointer(WEBHOOKS, event), 'endpoint'),
    value: addresses.get(event),
  }));
}
