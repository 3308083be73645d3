import * as words from '#words/manifest/install';
import type { Change } from '../../lib/json/edit';
import { isObject } from '../../lib/json/json-value';
import { parse } from '../../lib/json/parse';
import { fromPointer, valueAt } from '../../lib/json/pointer';
import { keyOf, readTree } from '../../lib/json/tree';
import { visibleText } from '../../lib/text/visible-text';
import { collectDuplicates } from '../check/duplicate-keys';
import { compareTexts, type Difference } from '../compare/compare';
import { editManifest } from '../schema/edit-manifest';
import { placeInWords } from '../schema/place-labels';
import { PLATFORM_KEYS } from '../schema/platform-keys';
import { findWithheld, isSecretName, WITHHELD } from '../secrets/credentials';
import { takeWithheld } from '../secrets/withheld-values';

/** How one installation differs from what was sent. Nothing in it holds a value of `client_secret`. */
export type Comparison = {
  /** `except`: the same, but for values that were withheld here. `gone`: marked as deleted, so nothing is installed. */
  kind: 'same' | 'except' | 'different' | 'gone';
  /** Each difference as one line; filled for `different` only. "added" is what only the installation has. */
  differences: string[];
  /** The names of the values that were withheld here and cannot be compared, each once. */
  withheld: string[];
  /** How many such values there are. */
  withheldCount: number;
  /** Keys that the platform wrote into the installation, in the order of the answer. */
  platformKeys: string[];
  /** What else the reader should know, as sentences. */
  remarks: string[];
};

/** Keys whose values are never repeated, beside those that `isSecretName` knows: rather too many than too few. */
const SECRET_KEY = /secret|passw|token|credential|key/i;
/** The most keys that are named as standing twice. */
const MAX_KEYS = 10;

/**
 * Compares one installation with what was sent: layout and key order make no difference, every digit of a number does. Keys that
 * only the platform writes are expected. What it gives repeats no secret.
 * @param sent the manifest, JSON that `parse` accepts; values in it may have been withheld
 * @param installed the record, a JSON object that `parse` accepts
 */
export function compareInstalled(sent: string, installed: string): Comparison {
  const keys = platformKeys(installed);
  const bare = withoutKeys(installed, keys);
  const { text, taken } = takeWithheld(withoutKeys(sent, platformKeys(sent)), bare);
  const placeholders = new Set(findWithheld(bare).map(({ pointer }) => pointer));
  const value = recordIn(installed);
  const isFilledIn = ({ kind, pointer }: Difference) =>
    kind === 'added' && isDefault(pointer, valueAt(value, pointer));
  // Where the words of a placeholder were installed, that is what is told.
  const found = compareTexts(text, bare).filter(({ pointer }) => !placeholders.has(pointer));
  const differences = [
    ...found.filter((difference) => !isFilledIn(difference)).map(wordsOf),
    ...[...placeholders].map((pointer) => words.placeholderInstalled(placeInWords(pointer), WITHHELD)),
  ];
  return {
    kind: differences.length > 0 ? 'different' : taken.length > 0 ? 'except' : 'same',
    differences,
    withheld: [...new Set(taken.map(({ name }) => name))],
    withheldCount: taken.length,
    platformKeys: [...new Set(keys)],
    remarks: [...defaultsRemark(found.filter(isFilledIn)), ...duplicatesRemark(installed)],
  };
}

/** A difference in words that repeat no secret: the platform's own would otherwise stand there as something added. */
function wordsOf({ kind, pointer, words: shown }: Difference): string {
  const isSecret = SECRET_KEY.test(pointer) || isSecretName(fromPointer(pointer).at(-1) ?? '');
  return isSecret ? words.differs[kind](placeInWords(pointer)) : shown;
}

function defaultsRemark(filledIn: readonly Difference[]): string[] {
  if (filledIn.length === 0) return [];
  const places = filledIn.slice(0, MAX_KEYS).map(({ pointer }) => visibleText(pointer.slice(1)));
  return [words.defaultsFilledIn(words.andMore(places.join(', '), filledIn.length - places.length))];
}

function duplicatesRemark(installed: string): string[] {
  const places: string[] = [];
  const add = (place: string, key = '') => {
    const around = place === '' ? undefined : visibleText(placeInWords(place));
    places.push(words.keyAt(visibleText(key.slice(0, 80)), around));
  };
  collectDuplicates(installed, { add, problems: () => [] });
  if (places.length === 0) return [];
  const named = places.slice(0, MAX_KEYS);
  return [words.keysTwice(words.andMore(named.join(', '), places.length - named.length))];
}

// What the platform takes where a key is left out, and the one capability that its own records hold besides.
const DEFAULTS: readonly (readonly [RegExp, unknown])[] = [
  [/^\/enabled$/, true],
  [/^\/quick_launch_enabled$/, false],
  [/^\/capabilities\/webhooks\/[^/]+\/max_retries$/, 0],
  [/^\/capabilities\/webhooks\/[^/]+\/headers$/, []],
  [/^\/capabilities\/broadcast$/, { enabled: false }],
];

function isDefault(pointer: string, value: unknown): boolean {
  return DEFAULTS.some(
    ([place, taken]) => place.test(pointer) && JSON.stringify(taken) === JSON.stringify(value),
  );
}

function platformKeys(text: string): string[] {
  return (readTree(text)?.children ?? []).map(keyOf).filter((key) => PLATFORM_KEYS.includes(key));
}

/** A record without the keys that only the platform writes. */
export const withoutPlatformKeys = (text: string): string => withoutKeys(text, platformKeys(text));

/** Whether what stands at a place of a record is what the platform takes where the key is left out. */
export const isPlatformDefault = (record: unknown, pointer: string): boolean =>
  isDefault(pointer, valueAt(record, pointer));

function withoutKeys(text: string, keys: readonly string[]): string {
  const removals = keys.map((key): Change => ({ op: 'remove', pointer: `/${key}` }));
  return editManifest(text, removals).text;
}

/** The object that a text holds; an empty one where it holds none. */
export function recordIn(text: string): Record<string, unknown> {
  const parsed = parse(text);
  return parsed.ok && isObject(parsed.value) ? parsed.value : {};
}
