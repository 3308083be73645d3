import { makeApartWith } from '../../lib/json/edit';
import { editsApart } from '../../lib/json/edit-apart';
import { childPointer, fromPointer, isWithin, parentPointer } from '../../lib/json/pointer';
import { editManifest } from '../schema/edit-manifest';
import type { Fix, Problem } from '../schema/problem';

makeApartWith(editsApart);

/** Fixes uncover others, but not for ever. */
const MAX_ROUNDS = 20;

/**
 * Makes every fix that is safe, again and again until none is left: fixes that touch the same place wait for the next round,
 * so that no list shifts under a pointer.
 * @param text a document that parses
 * @param find all problems of a text, with their fixes
 * @returns the text after, and the problems that were fixed, in the order in which they were
 */
export function fixSafely(
  text: string,
  find: (text: string) => readonly Problem[],
): { text: string; fixed: Problem[] } {
  const fixed: Problem[] = [];
  let current = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const chosen = apart(find(current));
    const after = editManifest(
      current,
      chosen.flatMap(({ fix }) => fix.changes),
    ).text;
    if (after === current) break;
    fixed.push(...chosen.map(({ problem }) => problem));
    current = after;
  }
  return { text: current, fixed };
}

type Chosen = { problem: Problem; fix: Fix };

function apart(problems: readonly Problem[]): Chosen[] {
  const taken: string[] = [];
  const chosen: Chosen[] = [];
  const contested = contestedPlaces(problems);
  for (const problem of problems) {
    const fix = problem.fixes?.find(({ safe }) => safe);
    if (!fix || fix.changes.some((change) => change.op === 'move' && contested.has(change.to))) continue;
    const places = fix.changes.flatMap(placesOf);
    if (places.some((place) => taken.some((other) => isWithin(place, other) || isWithin(other, place))))
      continue;
    taken.push(...places);
    chosen.push({ problem, fix });
  }
  return chosen;
}

/** The places to which more than one value would be moved: which of them is meant only a person knows. */
function contestedPlaces(problems: readonly Problem[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const contested = new Set<string>();
  for (const { fixes = [] } of problems)
    for (const { changes } of fixes)
      for (const change of changes) {
        if (change.op !== 'move') continue;
        if (seen.has(change.to)) contested.add(change.to);
        seen.add(change.to);
      }
  return contested;
}

/** The places that a change leaves other than it found them: of an item, the whole list. */
function placesOf(change: Fix['changes'][number]): string[] {
  const { pointer } = change;
  const around = parentPointer(pointer) ?? '';
  if (change.op === 'rename') return [pointer, childPointer(around, change.key)];
  if (change.op === 'move') return [pointer, change.to];
  return /^\d+$/.test(fromPointer(pointer).at(-1) ?? '') ? [around] : [pointer];
}
