import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

type Tell = (value: string) => unknown;

/** What a word says without its value; undefined where it needs one. */
function startOf(tell: Tell): unknown {
  try {
    return tell('');
  } catch {
    return undefined;
  }
}

const WORDS = fileURLToPath(new URL('../../src/words/', import.meta.url));

/** Every text of the words by where it stands; those that take one value without it: "Note: ". */
async function textsOf(language: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const collect = (place: string, value: unknown) => {
    if (typeof value === 'string') texts.set(place, value);
    else if (typeof value === 'function' && value.length === 1) collect(place, startOf(value as Tell));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) collect(`${place} ${key}`, inner);
  };
  for (const file of readdirSync(`${WORDS}${language}`, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.ts')) collect(file, { ...(await import(`${WORDS}${language}/${file}`)) });
  return texts;
}

/** English texts with their German, those that read the same in both left out. */
export async function germanOf(): Promise<Map<string, string>> {
  const german = await textsOf('de');
  const pairs = new Map<string, string>();
  for (const [place, text] of await textsOf('en')) {
    const other = german.get(place);
    // A comma between thousands is no word.
    if (other !== undefined && other !== text && /\p{L}/u.test(text)) pairs.set(text, other);
  }
  return pairs;
}

const BY_NAME = ['getByRole', 'getByText', 'getByLabel'] as const;

/** Lets the drivers, which know the English names of things, find them in the German page. Returns how to stop. */
export function readInGerman(page: Page, german: ReadonlyMap<string, string>): () => void {
  const inGerman = (value: unknown): unknown => {
    if (typeof value === 'string') return german.get(value) ?? value;
    if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inGerman(inner)]));
  };
  const undo: (() => void)[] = [];
  for (const holder of [page, Object.getPrototypeOf(page.locator('body'))])
    for (const name of BY_NAME) {
      const find = holder[name];
      undo.push(() => {
        holder[name] = find;
      });
      holder[name] = function (this: unknown, ...given: unknown[]) {
        return find.apply(this, name === 'getByRole' ? [given[0], inGerman(given[1])] : given.map(inGerman));
      };
    }
  return () => {
    for (const restore of undo) restore();
  };
}
