import { isObject } from '../../lib/json/json-value';
import { valueAt } from '../../lib/json/pointer';
import { EVENT_TYPES } from './schema';

export const WEBHOOKS = '/capabilities/webhooks';

/** True for a key of `capabilities.webhooks` that stands for an event: a known one, or one that looks like it. */
export function isEvent(key: string, value: unknown): boolean {
  if (key === 'retry') return false;
  return EVENT_TYPES.includes(key) || key.includes('.') || (isObject(value) && 'endpoint' in value);
}

/** The event types of a document that the schema does not know, in its order. */
export function unknownEvents(document: unknown): string[] {
  const webhooks = valueAt(document, WEBHOOKS);
  if (!isObject(webhooks)) return [];
  return Object.keys(webhooks).filter((key) => !EVENT_TYPES.includes(key) && isEvent(key, webhooks[key]));
}
