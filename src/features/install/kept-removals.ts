import * as words from '#words/features/install/update';
import type { Difference } from '../../manifest/compare/compare';

/**
 * The texts for which a plan of an update holds, each with the removals that were kept in it: the text that was compared, and
 * those that Keep made of it. Undo and Redo go from one of them to another; any other text makes the plan stale.
 */
export type PlannedTexts = ReadonlyMap<string, ReadonlySet<Difference>>;

/** A plan was made of this text, and nothing is kept yet. */
export const plannedOf = (text: string): PlannedTexts => new Map([[text, new Set()]]);

/** The removal `kept` was taken over into the text `before`, which made `after` of it. */
export function withKept(
  texts: PlannedTexts,
  { before, after, kept }: { before: string; after: string; kept: Difference },
): PlannedTexts {
  return new Map(texts).set(after, new Set([...(texts.get(before) ?? []), kept]));
}

/** What an update removes, in words for a heading: `Removes 2 things, 1 kept`. */
export function removalsInWords(all: number, kept: number): string {
  const left = all - kept;
  if (left > 0) return kept > 0 ? words.removesThingsButKept(left, kept) : words.removesThings(left);
  return kept > 0 ? words.removesNothingButKept(kept) : words.removesNothing;
}
