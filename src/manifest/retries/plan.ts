import { isObject } from '../../lib/json/json-value';
import { childPointer, valueAt } from '../../lib/json/pointer';
import { EVENT_TYPES, schemaAt } from '../schema/schema';
import { policyReason, type RetryPolicy, retryPolicy } from './policy';

const WEBHOOKS = '/capabilities/webhooks';

/** The most events of a document that are told of one by one. */
const MAX_EVENTS = 40;

/** One event and what decides over its retries. */
export type EventPolicy = { pointer: string; event: string; title: string; policy: RetryPolicy };

/** Events that have the same attempts, though maybe for different reasons. */
export type PolicyGroup = {
  policy: RetryPolicy;
  events: EventPolicy[];
  /** Which mechanism wins and why, each reason once with the titles of its events. */
  reasons: { reason: string; titles: string[] }[];
};

/** The retries of a manifest: each event, and the events that share a policy. */
export type RetryPlan = {
  events: EventPolicy[];
  /** Events that are sent again at the same times, in the order of the first of each; `reasons` say why, and of which. */
  groups: PolicyGroup[];
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
  return { events, groups: groupsOf(events), rest: keys.length - events.length };
}

function groupsOf(events: readonly EventPolicy[]): PolicyGroup[] {
  const groups = new Map<string, PolicyGroup>();
  for (const one of events) {
    const { policy, title } = one;
    const key = policy.kind === 'number' ? `number ${policy.retries}` : policy.kind;
    const group = groups.get(key) ?? { policy, events: [], reasons: [] };
    groups.set(key, group);
    group.events.push(one);
    const reason = policyReason(policy);
    const told = group.reasons.find((other) => other.reason === reason);
    if (told) told.titles.push(title);
    else group.reasons.push({ reason, titles: [title] });
  }
  return [...groups.values()];
}
