import { memo } from '../memo';

/** A known name that somebody may have meant, and how many keystrokes away it is: 0 where only its spelling differs. */
export type Closest = { name: string; distance: number };

/**
 * The known name that is closest to `text`: the same but for case, spaces, hyphens or camelCase, or a few typing mistakes away
 * (for names up to three characters an s at the end alone, at most three for long ones). Undefined where none is close.
 */
export function closest(text: string, known: readonly string[]): Closest | undefined {
  // Names are short; a long text is no misspelt one, and would take long to compare.
  if (text.length > MAX_LENGTH) return undefined;
  const plain = plainName(text);
  let best: Closest | undefined;
  for (const name of known) {
    const other = plainName(name);
    const limit = Math.min(best ? best.distance - 1 : 3, mistakesFor(Math.min(plain.length, other.length)));
    // A plural is told from its name, however short it is.
    const isPlural = limit === 0 && !best && plain === `${other}s`;
    const distance = isPlural ? 1 : typingDistance(plain, other, limit);
    if (distance !== undefined) best = { name, distance };
    if (distance === 0) break;
  }
  return best;
}

const MAX_LENGTH = 200;
/** A name in lower case with `_` between its words: `clientName`, `Client-Name` and `client name` give `client_name`. */
export const plainName: (name: string) => string = memo((name) =>
  name
    .trim()
    .replace(/([a-z0-9])(?=[A-Z])/g, '$1_')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '_'),
);

function mistakesFor(length: number): number {
  if (length <= 3) return 0;
  if (length <= 5) return 1;
  return length <= 8 ? 2 : 3;
}

/**
 * How many characters to add, drop, replace or swap with their neighbour lead from one text to the other (optimal string
 * alignment); undefined for more than `limit`.
 */
export function typingDistance(a: string, b: string, limit: number): number | undefined {
  if (limit < 0 || Math.abs(a.length - b.length) > limit) return undefined;
  if (a === b) return 0;
  if (limit === 0) return undefined;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(old, j) + 1, at(row, j - 1) + 1, at(old, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(older, j - 2) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return undefined;
    older = old;
    old = row;
  }
  const distance = at(old, b.length);
  return distance <= limit ? distance : undefined;
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
