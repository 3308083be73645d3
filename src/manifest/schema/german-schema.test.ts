import { expect, it } from 'vitest';
import { childPointer } from '../../lib/json/pointer';
import german from '../../words/de/schema.json';
import schema from './schema.json';

/** The keys of the schema whose text a person reads. */
const READ = ['title', 'description', 'patternErrorMessage', 'x-group'];

/** Every text of the schema that a person reads, by its place in the file. */
function texts(node: unknown, pointer = ''): [string, string][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]): [string, string][] => {
    const at = childPointer(pointer, key);
    // A property of the manifest may have such a name, too: that is no text.
    return READ.includes(key) && typeof inner === 'string' ? [[at, inner]] : texts(inner, at);
  });
}

const numbersIn = (text: string): string[] => (text.match(/\d[\d.]*\d|\d/g) ?? []).sort();

const english = texts(schema);
const words: Readonly<Record<string, string>> = german;

it('every text of schema.json that a person reads has a German one, and none is left over', () => {
  expect(english.length).toBeGreaterThan(100);
  expect(Object.keys(words)).toEqual(english.map(([pointer]) => pointer));
});

it.each(english)('%s is a German text of the same kind', (pointer, text) => {
  const word = words[pointer] ?? '';
  expect(word).toMatch(/^[A-ZÄÖÜ0-9]/);
  expect(word.endsWith('.')).toBe(text.endsWith('.'));
  // A label has its room; a sentence in German is about a fifth longer.
  expect(word.length).toBeLessThanOrEqual(pointer.endsWith('/title') ? 40 : text.length * 1.4 + 40);
  // The numbers are the same, if in another order.
  expect(numbersIn(word.replaceAll(',', '.'))).toEqual(numbersIn(text));
});
