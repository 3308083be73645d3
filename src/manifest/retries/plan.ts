import { isObject } from '../../lib/json/json-value';
import { childPointer, valueAt } from '../../lib/json/pointer';
import { EVENT_TYPES, schemaAt } from '../schema/schema';
import { type RetryPolicy, retryPolicy } from './policy';

const WEBHOOKS = '/capabilities/webhooks';

/** The most events of a document that are told of one by one. */
const MAX_EVENTS = 40;

/** One event and what decides over its retries. */
export type EventPolicy = { pointer: string; event: string; title: string; policy: RetryPolicy };

/** The retries of a manifest: each event, and the events that share a policy. */
export type RetryPlan = {
  events: EventPolicy[];
  /** Events with one policy, in the order of the first of each. */
  groups: { policy: RetryPolicy; events: EventPolicy[] }[];
  /** How many events are not told of. */
  rest: number;
};

/** Reads the retries of a parsed document. Pure; a document without webhooks has no events. Never throws. */
export function retryPlan(value: unknown): RetryPlan {
  const webhooks = valueAt(value, WEBHOOKS);
  const map = isObject(webhooks) ? webhooks : {};
  const all = Object.keys(map).filter((key) => key !== 'retry' && isObject(map[key]));
  // Known events in the schema's order, as everywhere; what else holds an object is most likely a newer event.
  const keys = [
    ...EVENT_TYPES.filter((key) => all.includes(key)),
    ...all.filter((key) => !EVENT_TYPES.includes(key)),
  ];
  const retention = valueAt(value, `${WEBHOOKS}/retry/retention_time`);
  const events = keys.slice(0, MAX_EVENTS).map((event) => ({
    pointer: childPointer(WEBHOOKS, event),
    event,
    title: schemaAt(['capabilities', 'webhooks', event])?.title ?? event,
    policy: retryPolicy(valueAt(map[event], '/max_retries'), retention),
  }));
  const groups = new Map<string, RetryPlan['groups'][number]>();
  for (const one of events) {
    const key = JSON.stringify(one.policy);
    const group = groups.get(key);
    if (group) group.events.push(one);
    else groups.set(key, { policy: one.policy, events: [one] });
  }
  return { events, groups: [...groups.values()], rest: keys.length - events.length };
}
