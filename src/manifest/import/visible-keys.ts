import type { Node } from 'jsonc-parser';
import { keyOf, readTree } from '../../lib/json/tree';

/**
 * The keys that a person sees in a text that may be broken: what stands in quotes of any kind before a colon, and
 * bare words where a key can stand. What stands in comments is no key. Rather too many than too few.
 */
export function visibleKeys(text: string): string[] {
  const code = withoutComments(text);
  const quoted = [...code.matchAll(QUOTED)].map((match) => match[2] ?? '');
  const curly = [...code.matchAll(/[“”„‘’‚]([^“”„‘’‚\n]*)[“”‘’]\s*:/g)].map((match) => match[1] ?? '');
  const bare = [...withoutStrings(code).matchAll(BARE)];
  const half = [...code.matchAll(HALF)];
  const unquoted = [...bare, ...half].map((match) => match[1] ?? match[2] ?? '');
  return [...[...quoted, ...curly].map(unescaped), ...unquoted];
}

/** Whether a repaired text, strict JSON, still has every key that is visible in the original, as often. */
export function keepsVisibleKeys(original: string, repaired: string): boolean {
  const counts = new Map<string, number>();
  for (const key of keysOf(readTree(repaired))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return visibleKeys(original).every((key) => {
    const left = (counts.get(key) ?? 0) - 1;
    counts.set(key, left);
    return left >= 0;
  });
}

function keysOf(node: Node | undefined): string[] {
  const own = node?.type === 'property' ? [keyOf(node)] : [];
  return own.concat((node?.children ?? []).flatMap(keysOf));
}

// All patterns take linear time: what is asked at every character is bounded, and what looks back is asked only where
// a key can begin, so that a run of white space is walked once.
/** A key in quotes. A longer one than 200 characters is none that anybody would miss. */
const QUOTED = /(["'`])((?:\\.|(?!\1)[^\\\n]){0,200})\1\s*:/g;
const BARE = /(?=[\p{L}_$])(?<=[{,\n]\s*)([\p{L}_$][\p{L}\p{N}_$.#-]*)\s*:/gu;
/** One of the two quotes is missing: "name: 1 or name": 1. */
const HALF = /(?=["'“\p{L}_$])(?<=[{,\n]\s*)(?:["'“]([\p{L}_$][\w.#-]*)|([\p{L}_$][\w.#-]*)["'”])\s*:/gu;

// A string never goes past its line, so that one missing quote cannot hide what follows. "//" right behind a colon
// is part of an address whose quotes are broken.
const STRING = /"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|[“„][^“”\n]*”?/;
const COMMENT = /(?<!:)\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/;

const withoutComments = (text: string): string =>
  text.replace(
    new RegExp(`(${STRING.source})|${COMMENT.source}`, 'g'),
    (_all, string?: string) => string ?? ' ',
  );

const withoutStrings = (text: string): string => text.replace(new RegExp(STRING.source, 'g'), '""');

function unescaped(key: string): string {
  try {
    return String(JSON.parse(`"${key}"`));
  } catch {
    return key;
  }
}
