import { isObject } from '../../../lib/json/json-value';
import { childPointer, fromPointer, parentPointer, toPointer, valueAt } from '../../../lib/json/pointer';
import { memo } from '../../../lib/memo';
import { type Closest, closest, plainName } from '../../../lib/text/closest';
import { PLATFORM_KEYS } from '../../schema/platform-keys';
import { EVENT_TYPES, propertyOrder, schemaAt } from '../../schema/schema';
import { destinationOf, KNOWN_ELSEWHERE } from './levels';

/** What a key that the schema does not know at its place most probably is: one thing each. */
export type Meaning =
  /** Written by the platform into its own records; `name` is the key as the platform spells it. */
  | { kind: 'platform'; name: string }
  /** Seen in the platform's records; unknown whether a request may set it. */
  | { kind: 'record' }
  /** A known key of this place with mistakes. `isTaken` where the right one stands beside it. */
  | { kind: 'misspelt'; name: string; distance: number; isTaken: boolean }
  /** Known at another place: `to` is where it belongs, undefined where that is one of several places. */
  | { kind: 'wrong-level'; name: string; to: string | undefined; distance: number; isTaken: boolean }
  | { kind: 'event-misspelt'; name: string; distance: number; isTaken: boolean }
  | { kind: 'event' }
  | { kind: 'unknown' };

export type UnknownKey = { pointer: string; key: string; value: unknown; meaning: Meaning };

/** The name that some pages print for the event of conversation changes. */
export const MESSAGING_CHANGE = 'ms.MessagingEventNotification.ExConversationChangeNotification';
export const CONVERSATION_CHANGE = 'cqm.ExConversationChangeNotification';

/** Keys beside those of the manifest that records of the platform hold, by the object that they stand in. */
const RECORD_KEYS: Readonly<Record<string, readonly string[]>> = {
  '': ['is_internal', 'categories', 'overview'],
  '/capabilities': ['broadcast'],
};

/** Names that people give to a key from memory, too far away for typing mistakes. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  name: ['header_name', 'client_name'],
  key: ['header_name'],
  value: ['header_value'],
  url: ['endpoint'],
  uri: ['endpoint'],
  address: ['endpoint'],
  retries: ['max_retries', 'retry'],
  app_name: ['client_name'],
  application_name: ['client_name'],
  logo: ['logo_uri'],
  icon: ['logo_uri'],
  callback_urls: ['redirect_uris'],
  quick_launch: ['quick_launch_enabled'],
  profiles: ['enabled_for_profiles'],
  enabled_profiles: ['enabled_for_profiles'],
  retention: ['retention_time'],
  retention_time_seconds: ['retention_time'],
  ttl: ['retention_time'],
};

/** A manifest has a few; of a hostile document only the first are looked at. */
const MAX_KEYS = 1_000;

/** The keys that the schema does not know where they stand, each with what it most probably is, in the document's order. */
export function unknownKeysIn(root: unknown): UnknownKey[] {
  const found: UnknownKey[] = [];
  const walk = (value: unknown, pointer: string, path: readonly string[]) => {
    if (Array.isArray(value)) {
      if (!schemaAt(path)?.items) return;
      for (const [index, item] of value.entries())
        if (isObject(item)) walk(item, childPointer(pointer, index), [...path, '0']);
      return;
    }
    if (!isObject(value)) return;
    const known = propertyOrder(path);
    for (const [key, item] of Object.entries(value)) {
      if (found.length >= MAX_KEYS) return;
      const here = childPointer(pointer, key);
      const isKnown = known.includes(key) || schemaAt([...path, key]) !== undefined;
      if (isKnown) {
        if (typeof item === 'object') walk(item, here, [...path, key]);
        continue;
      }
      const meaning = meaningOf(root, { key, value: item, pointer, path, siblings: value, known });
      found.push({ pointer: here, key, value: item, meaning });
      // An event type that nobody knows has a webhook like any other.
      if (meaning.kind === 'event' || meaning.kind === 'event-misspelt')
        walk(item, here, [...path, EVENT_TYPES[0] ?? '']);
    }
  };
  walk(root, '', []);
  return found;
}

type Place = {
  key: string;
  value: unknown;
  /** The pointer, the place in the schema, the members and the known keys of the object around. */
  pointer: string;
  path: readonly string[];
  siblings: Record<string, unknown>;
  known: readonly string[];
};

function meaningOf(root: unknown, place: Place): Meaning {
  const { key, value, pointer, path, siblings, known } = place;
  const plain = plainName(key);
  if (pointer === '' && PLATFORM_KEYS.includes(plain)) return { kind: 'platform', name: plain };
  if (RECORD_KEYS[pointer]?.includes(key)) return { kind: 'record' };
  if (pointer === '/capabilities/webhooks' && (key.includes('.') || (isObject(value) && 'endpoint' in value)))
    return eventMeaning(key, siblings);
  if (key.includes('#')) return translationMeaning(key, place);
  const here = closestAt(toPointer(path))(key) ?? alias(plain, known);
  const misspelt =
    here && ({ kind: 'misspelt', ...here, isTaken: Object.hasOwn(siblings, here.name) } as const);
  if (misspelt?.distance === 0) return misspelt;
  return elsewhere(root, key) ?? misspelt ?? elsewhere(root, closestClear(key)) ?? { kind: 'unknown' };
}

/** Only the client name is known to have translations: `clientName#fr` is meant to be one. */
function translationMeaning(key: string, { pointer, siblings }: Place): Meaning {
  const mark = key.indexOf('#');
  const base = pointer === '' ? closest(key.slice(0, mark), ['client_name']) : undefined;
  if (!base) return { kind: 'unknown' };
  const name = base.name + key.slice(mark);
  return { kind: 'misspelt', name, distance: base.distance, isTaken: Object.hasOwn(siblings, name) };
}

// Short names are close to too many words.
const CLEAR_NAMES = [...KNOWN_ELSEWHERE].filter((name) => name.length >= 4);

// Asked after every key for every unknown key: in a document of 100 kB that took 12 ms.
const closestClear = memo((key) => closest(key, CLEAR_NAMES));
const closestAt = memo((place) => {
  const known = propertyOrder(fromPointer(place));
  return memo((key) => closest(key, known));
});

function elsewhere(root: unknown, found: string | Closest | undefined): Meaning | undefined {
  const { name: meant, distance } = typeof found === 'string' ? { name: found, distance: 0 } : (found ?? {});
  if (meant === undefined || distance === undefined || distance > 1) return undefined;
  const name = meant === MESSAGING_CHANGE ? CONVERSATION_CHANGE : meant;
  const destination = destinationOf(name);
  if (!destination) return undefined;
  const { to } = destination;
  return { kind: 'wrong-level', name, to, distance, isTaken: to !== undefined && !isFree(root, to) };
}

function isFree(root: unknown, pointer: string): boolean {
  if (valueAt(root, pointer) !== undefined) return false;
  for (let around = parentPointer(pointer); around !== undefined; around = parentPointer(around)) {
    const value = valueAt(root, around);
    if (value !== undefined && !isObject(value)) return false;
  }
  return true;
}

function alias(plain: string, known: readonly string[]): Closest | undefined {
  const names = Object.hasOwn(ALIASES, plain) ? ALIASES[plain] : undefined;
  const name = names?.find((candidate) => known.includes(candidate));
  return name === undefined ? undefined : { name, distance: 3 };
}

const lastPart = (event: string): string => event.slice(event.lastIndexOf('.') + 1);
const EVENT_BY_LAST_PART: ReadonlyMap<string, string> = new Map(
  EVENT_TYPES.map((event) => [lastPart(event), event]),
);

/** People leave out the ending: `ms.MessagingEventNotification.RichContent`. */
const EVENT_BY_SHORT_NAME: ReadonlyMap<string, string> = new Map(
  EVENT_TYPES.map((event) => [plainName(lastPart(event).replace(/(Event|Notification)$/, '')), event]),
);

function eventMeaning(key: string, siblings: Record<string, unknown>): Meaning {
  const found = closestEvent(key);
  return found
    ? { kind: 'event-misspelt', ...found, isTaken: Object.hasOwn(siblings, found.name) }
    : { kind: 'event' };
}

const closestEvent = memo((key: string): Closest | undefined => {
  const name = key === MESSAGING_CHANGE ? CONVERSATION_CHANGE : undefined;
  const whole = name ? { name, distance: 0 } : closest(key, EVENT_TYPES);
  // `ContentEvent`, or another prefix: what follows the last dot tells the event.
  const part = whole ? undefined : closest(lastPart(key), [...EVENT_BY_LAST_PART.keys()]);
  const event = part && EVENT_BY_LAST_PART.get(part.name);
  if (part && event) return { name: event, distance: Math.max(part.distance, 1) };
  const short = EVENT_BY_SHORT_NAME.get(plainName(lastPart(key)));
  return whole ?? (short === undefined ? undefined : { name: short, distance: 3 });
});

/** The pointer of the known event that an unknown one is taken for. */
export function eventPointer(name: string): string {
  return toPointer(['capabilities', 'webhooks', name]);
}
