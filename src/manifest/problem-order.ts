import { fromPointer } from './pointer';
import type { Problem } from './problem';
import { propertyOrder, schemaAt } from './schema';

/**
 * Problems in the order in which the schema lists their places: a parent before its children, array items by index,
 * `client_name#fr` right after `client_name`, unknown keys last. Problems of one place keep their order.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems
    .map((problem) => ({ problem, ranks: ranksOf(problem.pointer) }))
    .sort((a, b) => compareRanks(a.ranks, b.ranks))
    .map(({ problem }) => problem);
}

type Rank = { readonly place: number; readonly step: string };

function ranksOf(pointer: string): Rank[] {
  const steps = fromPointer(pointer);
  return steps.map((step, depth) => ({ place: placeOf(steps.slice(0, depth), step), step }));
}

function placeOf(parent: readonly string[], step: string): number {
  if (schemaAt(parent)?.items) return Number(step);
  const order = propertyOrder(parent);
  const place = order.indexOf(step);
  if (place >= 0) return place;
  const translated = order.indexOf(step.split('#', 1)[0] ?? '');
  return translated >= 0 ? translated + 0.5 : order.length;
}

function compareRanks(a: readonly Rank[], b: readonly Rank[]): number {
  for (const [depth, left] of a.entries()) {
    const right = b[depth];
    if (!right) return 1;
    if (left.place !== right.place) return left.place - right.place;
    if (left.step !== right.step) return left.step < right.step ? -1 : 1;
  }
  return a.length - b.length;
}
