import { createSmallStore } from '../../../document/drafts/storage/small-store';
import { isObject } from '../../../lib/json/json-value';

/** What was saved today: for each file name, the hashes of its texts in their order. */
type Saved = { day: string; texts: Record<string, string[]> };

const KEY = 'downloads';
const store = createSmallStore(() => localStorage);

/**
 * Which version of a file of this name `text` is today, counted from 1: the same text keeps its number, so that a folder shows which
 * files differ. Where the browser keeps nothing, every file is the first.
 * @param now in milliseconds since 1970
 */
export async function versionOfDay(name: string, text: string, now: number): Promise<number> {
  const hash = await hashOf(text).catch(() => undefined);
  if (hash === undefined) return 1;
  const day = new Date(now).toDateString();
  const saved = read(day);
  const texts = Object.hasOwn(saved.texts, name) ? (saved.texts[name] ?? []) : [];
  if (!texts.includes(hash)) texts.push(hash);
  const isKept = store.write(KEY, { day, texts: { ...saved.texts, [name]: texts } });
  return isKept ? texts.indexOf(hash) + 1 : 1;
}

/** What another version of the editor or a hand wrote there is no reason to fail. */
function read(day: string): Saved {
  const saved = store.read(KEY);
  return isSaved(saved) && saved.day === day ? saved : { day, texts: {} };
}

function isSaved(value: unknown): value is Saved {
  return isObject(value) && isObject(value.texts) && Object.values(value.texts).every(Array.isArray);
}

async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
