import { fromPointer } from '../../lib/json/pointer';
import { kindOf, type Problem } from '../schema/problem';
import { propertyOrder, schemaAt } from '../schema/schema';
import { SECTIONS } from '../schema/sections';

/**
 * Problems in the order in which a person meets their places: section by section as the form shows them, inside of an object as
 * the schema lists its keys. A parent comes before its children, array items by index,
 * `client_name#fr` right after `client_name`, unknown keys last. Problems of one place keep their order.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems
    .map((problem) => ({ problem, ranks: ranksOf(problem.pointer) }))
    .sort((a, b) => compareRanks(a.ranks, b.ranks))
    .map(({ problem }) => problem);
}

const GRAVITY = { error: 0, toFill: 1, warning: 2, info: 3 } as const;

/** Problems by severity, errors before values to fill in, warnings and hints. Those of one severity keep their order. */
export function gravestFirst(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => GRAVITY[kindOf(a)] - GRAVITY[kindOf(b)]);
}

type Rank = { readonly place: number; readonly step: string };

function ranksOf(pointer: string): Rank[] {
  const steps = fromPointer(pointer);
  // Below a place that the schema does not know there is no order to look up, however deep it goes.
  let isKnown = true;
  return steps.map((step, depth) => {
    const parent = isKnown ? steps.slice(0, depth) : [];
    isKnown &&= schemaAt(parent) !== undefined;
    return { place: isKnown ? placeOf(parent, step) : 0, step };
  });
}

/** The keys of the manifest itself, as the sections show them. */
const TOP: readonly string[] = [...SECTIONS.flatMap(({ keys = [] }) => keys), 'capabilities'];

function placeOf(parent: readonly string[], step: string): number {
  if (schemaAt(parent)?.items) return Number(step);
  const order = parent.length === 0 ? TOP : propertyOrder(parent);
  // A name in another language has the place of the name, and comes behind it as the longer key.
  const place = order.indexOf(step.split('#', 1)[0] ?? '');
  return place >= 0 ? place : order.length;
}

function compareRanks(a: readonly Rank[], b: readonly Rank[]): number {
  for (let depth = 0; depth < a.length; depth += 1) {
    const left = a[depth];
    const right = b[depth];
    if (!left || !right) return 1;
    if (left.place !== right.place) return left.place - right.place;
    if (left.step !== right.step) return left.step < right.step ? -1 : 1;
  }
  return a.length - b.length;
}
