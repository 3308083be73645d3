import * as sentence from '#words/manifest/advice';
import { inQuotes } from '#words/manifest/advice/placeholders';
import { listed as inRow } from '../../lib/text/list';
import { visibleText } from '../../lib/text/visible-text';
import type { Fix } from '../schema/problem';

const MAX_SHOWN = 80;

/** A value in a sentence: in quotation marks, cut after 80 characters, with what cannot be seen named. */
export function shown(value: string): string {
  const characters = Array.from(value.slice(0, 2 * MAX_SHOWN + 2));
  const text = characters.length > MAX_SHOWN ? `${characters.slice(0, MAX_SHOWN).join('')}…` : value;
  return inQuotes(visibleText(text));
}

/** Words as they are listed in a sentence: `a, b and c`; of many the first four and how many others. */
export function listed(words: readonly string[]): string {
  return inRow(words.length > 5 ? [...words.slice(0, 4), sentence.more(words.length - 4)] : words);
}

/** A fix that sets one value. */
export function setting(label: string, pointer: string, value: unknown, options: { safe?: true } = {}): Fix {
  return { label, changes: [{ op: 'set', pointer, value }], ...options };
}

/** A fix that takes one thing out. */
export function removing(label: string, pointer: string, options: { safe?: true } = {}): Fix {
  return { label, changes: [{ op: 'remove', pointer }], ...options };
}

/** Things by what `keyOf` says of each, in the order of the first of each group. */
export function groupBy<T>(things: Iterable<T>, keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
