import * as words from '#words/manifest/advice/document';
import { toPointer } from '../../../lib/json/pointer';
import { EVENT_TYPES, propertyOrder } from '../../schema/schema';

/** Where a known key belongs. */
export type Destination = {
  /** The pointer that the key has in a manifest; undefined where it has one in each webhook or header. */
  to: string | undefined;
  /** The place in words, behind "Move it": `into "capabilities"`. */
  place: string;
};

/** Words that other objects use for things of their own. */
const COMMON_WORDS: ReadonlySet<string> = new Set(['enabled', 'description']);

const DESTINATIONS: ReadonlyMap<string, Destination> = makeDestinations();

/** Keys whose one place in a manifest is known, events included. */
export const KNOWN_ELSEWHERE: ReadonlySet<string> = new Set(DESTINATIONS.keys());

/** Where a key belongs; undefined for one that no part of the manifest knows. */
export function destinationOf(key: string): Destination | undefined {
  return DESTINATIONS.get(key);
}

function makeDestinations(): Map<string, Destination> {
  const found = new Map<string, Destination>();
  const add = (path: readonly string[], place: string) => {
    for (const key of propertyOrder(path)) {
      if (!COMMON_WORDS.has(key)) found.set(key, { to: toPointer([...path, key]), place });
    }
  };
  const webhooks = ['capabilities', 'webhooks'];
  const event = [...webhooks, EVENT_TYPES[0] ?? ''];
  add([], words.toTopLevel);
  add(['capabilities'], words.intoCapabilities);
  add(webhooks, words.intoWebhooks);
  add([...webhooks, 'retry'], words.intoRetry);
  add(['capabilities', 'engagement'], words.intoEngagement);
  for (const key of propertyOrder(event)) found.set(key, { to: undefined, place: words.intoWebhook });
  for (const key of propertyOrder([...event, 'headers', '0']))
    found.set(key, { to: undefined, place: words.intoHeader });
  return found;
}
