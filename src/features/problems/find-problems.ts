import { placeInWords } from '../../manifest/schema/place-labels';
import type { Problem } from '../../manifest/schema/problem';

/** Whether a problem's message, place, pointer or rule has all the words of a search, in any order. */
export function matchesWords({ message, pointer, rule }: Problem, search: string): boolean {
  const text = `${message} ${placeInWords(pointer)} ${pointer} ${rule}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
