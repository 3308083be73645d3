import type { AddressParts } from '../schema/formats/address';
import type { EventRow } from './summary';

/** A host that events go to: the first address that names it, and how many events there are. */
export type EventHost = { name: string; endpoint: AddressParts; events: number };

/** The hosts of the endpoints, by the name that is really called, in the order of the events. */
export function hostsOf(events: readonly EventRow[]): EventHost[] {
  const hosts = new Map<string, EventHost>();
  for (const { endpoint } of events) {
    const name = endpoint?.realHost || endpoint?.host;
    if (!endpoint || !name) continue;
    hosts.set(name, {
      name,
      endpoint: hosts.get(name)?.endpoint ?? endpoint,
      events: (hosts.get(name)?.events ?? 0) + 1,
    });
  }
  return [...hosts.values()];
}
