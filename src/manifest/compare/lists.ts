import type { Node } from 'jsonc-parser';
import { diffSequences } from '../../lib/text/sequence-diff';

/** A step that leads from one list to another; indexes count in the list after. */
export type ListStep =
  | { kind: 'added'; index: number; item: Node }
  | { kind: 'removed'; index: number; item: Node }
  | { kind: 'changed'; index: number; before: Node; item: Node };

/** What differs between two lists whose order counts: items that take the place of others are paired. */
export function diffItems(
  before: readonly Node[],
  after: readonly Node[],
  id: (node: Node) => number,
): ListStep[] {
  const steps: ListStep[] = [];
  let index = 0;
  let out: Node[] = [];
  let into: Node[] = [];
  const endRun = () => {
    const start = index - into.length;
    for (const [at, item] of into.entries()) {
      const replaced = out[at];
      steps.push(
        replaced
          ? { kind: 'changed', index: start + at, before: replaced, item }
          : { kind: 'added', index: start + at, item },
      );
    }
    for (const item of out.slice(into.length)) steps.push({ kind: 'removed', index, item });
    out = [];
    into = [];
  };
  for (const step of diffSequences(before, after, (a, b) => id(a) === id(b))) {
    if (step.kind === 'same') endRun();
    if (step.kind === 'out') out.push(step.before);
    else index += 1;
    if (step.kind === 'in') into.push(step.after);
  }
  endRun();
  return steps;
}

/** What differs between two lists of values of which each counts by itself. Indexes count in the list after. */
export type ValueDifferences = {
  /** Values that came, with every index at which they stand too often, the last one first. */
  added: { item: Node; indexes: number[] }[];
  /** Values that went, how often, and before which index they belong. */
  removed: { item: Node; index: number; times: number }[];
  /** Where both share values in another order: the list after with these in the order before. */
  reordered?: { node: Node; isFrom: 'before' | 'after' }[];
};

export function diffValues(
  before: readonly Node[],
  after: readonly Node[],
  id: (node: Node) => number,
): ValueDifferences {
  const had = places(before, id);
  const has = places(after, id);
  const added = [...has].flatMap(([value, indexes]) => {
    const surplus = indexes.slice(had.get(value)?.length ?? 0).reverse();
    const item = after[indexes[0] ?? 0];
    return item && surplus.length > 0 ? [{ item, indexes: surplus }] : [];
  });
  // The last item that both lists have, up to the one that is looked at: values come in the order of their first places.
  let neighbour: Node | undefined;
  let passed = 0;
  const removed = [...had].flatMap(([value, indexes]) => {
    const times = indexes.length - (has.get(value)?.length ?? 0);
    const [first = 0] = indexes;
    const item = before[first];
    if (!item || times <= 0) return [];
    for (const other of before.slice(passed, first)) if (has.has(id(other))) neighbour = other;
    passed = first;
    const index = neighbour ? (has.get(id(neighbour))?.at(-1) ?? -1) + 1 : 0;
    return [{ item, index, times }];
  });
  const shared = sharedItems(before, has, id);
  const sharedNow = new Set(sharedItems(after, had, id));
  const isSameOrder = [...sharedNow].every((item, at) => id(item) === id(shared[at] ?? item));
  if (isSameOrder) return { added, removed };
  let next = 0;
  // A value that stands there too often goes behind: in front of its equal, it would be taken for the one out of order.
  const isSurplus = (node: Node) => !sharedNow.has(node) && had.has(id(node));
  const inOrder = [...after.filter((node) => !isSurplus(node)), ...after.filter(isSurplus)];
  const reordered = inOrder.map((node) => {
    const former = sharedNow.has(node) ? shared[next++] : undefined;
    return former ? { node: former, isFrom: 'before' as const } : { node, isFrom: 'after' as const };
  });
  return { added, removed, reordered };
}

type Places = Map<number, number[]>;

function places(items: readonly Node[], id: (node: Node) => number): Places {
  const found: Places = new Map();
  for (const [index, item] of items.entries()) {
    const indexes = found.get(id(item));
    if (indexes) indexes.push(index);
    else found.set(id(item), [index]);
  }
  return found;
}

/** The items that the other list has as well, as often as it has them. */
function sharedItems(items: readonly Node[], other: Places, id: (node: Node) => number): Node[] {
  const seen = new Map<number, number>();
  return items.filter((item) => {
    const value = id(item);
    const nth = seen.get(value) ?? 0;
    seen.set(value, nth + 1);
    return nth < (other.get(value)?.length ?? 0);
  });
}
