import * as valueWords from '#words/manifest/summary/values';
import { isObject } from '../../lib/json/json-value';
import { childPointer, toPointer } from '../../lib/json/pointer';
import { literalAt } from '../../lib/json/tree';
import { addressParts } from '../schema/formats/address';
import { choicesAt, schemaAt, schemaBelow } from '../schema/schema';
import { SECTIONS, type SectionId } from '../schema/sections';
import { MAX_NAMES, type ShownValue, type SummaryRow, type SummarySection, type Tag } from './summary';

/** Longest value, in UTF-16 characters, that a summary repeats in full. */
const MAX_SHOWN = 1_200;

export const words = (text: string, tone?: 'muted' | 'warning'): ShownValue => ({
  kind: 'words',
  text,
  ...(tone && { tone }),
});

/** The value of a key, or undefined. Own keys only, so that `__proto__` and inherited names are never read. */
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** What a section is called, here as in the form. */
export const titleOf = (section: SectionId): string =>
  SECTIONS.find(({ id }) => id === section)?.title ?? section;

/** A number of the document as its reader sees it in the text. */
export type Digits = (number: number, pointer: string) => string;

/** The digits of a text's numbers, cut where they are long; those of the doubles where there is no text. */
export function digitsOf(text: string | undefined): Digits {
  return (number, pointer) => shortened((text && literalAt(text, pointer)) || String(number));
}

/** A row for a top-level key, labelled with the schema's title. */
export function rowOf(path: readonly string[], values: ShownValue[], label?: string): SummaryRow {
  const key = path.at(-1) ?? '';
  const pointer = toPointer(path);
  return { pointer, key, label: label ?? schemaAt(path)?.title ?? key, values };
}

/** Text of the document as a quotation; what is no text is told by its kind. */
export function quoteOf(value: unknown): ShownValue {
  if (typeof value !== 'string') return oddOf(value, valueWords.expected.text);
  return value === '' ? words(valueWords.empty, 'muted') : { kind: 'quote', text: shortened(value) };
}

export function addressOf(value: unknown): ShownValue {
  if (typeof value !== 'string') return oddOf(value, valueWords.expected.address);
  return value === ''
    ? words(valueWords.empty, 'muted')
    : { kind: 'address', parts: addressParts(shortened(value)) };
}

/** What to say of a value of the wrong type. */
export function oddOf(value: unknown, expected: string): ShownValue {
  return words(valueWords.standsInstead(kindOf(value), expected), 'warning');
}

/** The values of a list as tags with the schema's titles. Values that repeat appear once. */
export function tagsOf(value: unknown, path: readonly string[]): Tag[] {
  if (!Array.isArray(value)) return [];
  const titles = new Map(choicesAt(path).map((choice) => [choice.value, choice.title]));
  const shown = [...new Set(value.slice(0, 1_000).map(nameOf))].slice(0, MAX_NAMES);
  return shown.map((name) => {
    const title = titles.get(name);
    return title === undefined
      ? { value: name, title: name, state: 'unknown' }
      : { value: name, title, state: 'plain' };
  });
}

/** An item of a list by name: text as it is, numbers as digits, anything else by its kind. */
export function nameOf(item: unknown): string {
  if (typeof item === 'string') return shortened(item);
  return typeof item === 'number' || typeof item === 'boolean' ? String(item) : kindOf(item);
}

/** Keys that the schema does not know, as a section lists them. */
export type UnknownKeys = Pick<SummarySection, 'unknownKeys' | 'unknownCount'>;

/** The keys of an object that the schema of its place does not know. */
export function unknownKeysOf(
  value: unknown,
  path: readonly string[],
  alsoKnown: readonly string[] = [],
): UnknownKeys {
  const keys = isObject(value) ? Object.keys(value) : [];
  const schema = schemaAt(path);
  const isKnown = (key: string) => alsoKnown.includes(key) || (schema && schemaBelow(schema, key));
  const unknown = keys.filter((key) => !isKnown(key));
  const pointer = toPointer(path);
  const unknownKeys = unknown
    .slice(0, MAX_NAMES)
    .map((key) => ({ pointer: childPointer(pointer, key), key }));
  return { unknownKeys, unknownCount: unknown.length };
}

export function joinUnknown(parts: readonly UnknownKeys[]): UnknownKeys {
  return {
    unknownKeys: parts.flatMap(({ unknownKeys }) => unknownKeys).slice(0, MAX_NAMES),
    unknownCount: parts.reduce((sum, { unknownCount }) => sum + unknownCount, 0),
  };
}

export function shortened(text: string): string {
  return text.length > MAX_SHOWN ? valueWords.cutText(text.slice(0, MAX_SHOWN), text.length) : text;
}

function kindOf(value: unknown): string {
  if (value === null) return valueWords.found.null;
  if (Array.isArray(value)) return valueWords.found.list;
  if (typeof value === 'object') return valueWords.found.object;
  if (typeof value === 'string') return valueWords.found.text;
  return typeof value === 'number' ? valueWords.found.number : `${value}`;
}
