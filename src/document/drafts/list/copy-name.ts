import * as words from '#words/document/drafts';
/**
 * The name of a copy: `Chat (copy)`, and where that is taken `Chat (copy 2)`, `Chat (copy 3)`. A copy of a copy is
 * numbered on, not named `Chat (copy) (copy)`.
 */
export function copyName(title: string, taken: Iterable<string>): string {
  const known = new Set(taken);
  // As the words of each language have it: a copy keeps its name when the language changes.
  const original = title.replace(/ \((?:copy|Kopie)(?: \d{1,6})?\)$/, '');
  const named = (number: number) => words.copyOf(original, number);
  let number = 1;
  while (known.has(named(number))) number += 1;
  return named(number);
}
