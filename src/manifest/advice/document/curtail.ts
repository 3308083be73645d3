import { isObject } from '../../../lib/json/json-value';
import { propertyOrder } from '../../schema/schema';

/** How much of a document is looked at: many times what a manifest holds, and little enough to be read at once. */
export const LIMITS = {
  /** Levels, and members of one object or list. */
  depth: 20,
  members: 2_000,
  /** Characters of one key and of one text. */
  key: 500,
  text: 100_000,
  /** Of the whole document: values, characters of texts and pointers, and those beyond ASCII, which cost most. */
  places: 20_000,
  characters: 1_000_000,
  unusual: 100_000,
} as const;

const ASCII = /^[\x20-\x7e]*$/;

/**
 * A copy of a parsed document with what advice looks at: all of an ordinary one. Of a hostile one, what is beyond the limits is
 * `null`, of which no rule says anything; of long lists of objects and of objects with very many keys the first members stay,
 * and the keys that the schema knows.
 */
export function curtail(value: unknown): unknown {
  let { places, characters, unusual }: Record<keyof typeof LIMITS, number> = LIMITS;

  const textOf = (text: string): string | null => {
    if (text.length > LIMITS.text) return null;
    characters -= text.length;
    if (!ASCII.test(text)) unusual -= text.length;
    return characters < 0 || unusual < 0 ? null : text;
  };
  const copy = (item: unknown, path: readonly string[], pointer: number): unknown => {
    places -= 1;
    characters -= pointer;
    if (typeof item === 'string') return places < 0 ? null : textOf(item);
    if (typeof item !== 'object' || item === null) return item;
    if (places < 0 || characters < 0 || path.length > LIMITS.depth) return null;
    if (Array.isArray(item)) {
      // The fix of a list of values may write the whole list: never from a part of it.
      if (item.length > LIMITS.members && !isObject(item[0])) return null;
      return item.slice(0, LIMITS.members).map((inner) => copy(inner, [...path, '0'], pointer + 2));
    }
    return Object.fromEntries(
      keysOf(item, path).map((key) => {
        const inner = (item as Readonly<Record<string, unknown>>)[key];
        return [key, copy(inner, [...path, key], pointer + key.length + 1)];
      }),
    );
  };
  return copy(value, [], 0);
}

function keysOf(item: object, path: readonly string[]): string[] {
  const keys = Object.keys(item);
  const isMany = keys.length > LIMITS.members;
  const known = isMany ? propertyOrder(path).filter((key) => Object.hasOwn(item, key)) : [];
  return [...new Set([...keys.slice(0, LIMITS.members), ...known])].filter((key) => key.length <= LIMITS.key);
}
