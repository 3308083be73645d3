import type { Node } from 'jsonc-parser';
import { childPointer } from '../../lib/json/pointer';
import { childrenOf } from '../compare/values';
import { choicesAt } from '../schema/schema';
import { type Alignment, alignItems } from './align';
import { isSame, type Merge, propose, type Spot } from './merge-state';

type Lists = { base: readonly Node[]; mine: readonly Node[]; theirs: readonly Node[] };

/** Compares three lists item by item; a base that is missing counts as empty. */
export function mergeLists(
  merge: Merge,
  spot: Spot,
  baseList: Node | undefined,
  mineList: Node,
  theirsList: Node,
): void {
  const lists: Lists = {
    base: childrenOf(baseList),
    mine: childrenOf(mineList),
    theirs: childrenOf(theirsList),
  };
  const { id } = merge;
  const isSet = (items: readonly Node[]) => new Set(items.map(id)).size === items.length;
  const isReordered = isOther(lists.base.map(id), lists.theirs.map(id));
  if (choicesAt(spot.path).length > 0 && Object.values(lists).every(isSet)) mergeValues(merge, spot, lists);
  else mergeItems(merge, spot, lists, isReordered);
  if (isReordered) mergeOrder(merge, spot, lists, { base: baseList, mine: mineList, theirs: theirsList });
}

/** The values that the other list has as well, as often as it has them. */
function shared(values: readonly number[], other: readonly number[]): number[] {
  const left = new Map<number, number>();
  for (const value of other) left.set(value, (left.get(value) ?? 0) + 1);
  return values.filter((value) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count > 0;
  });
}

/** Whether two lists have what they share in another order. */
function isOther(a: readonly number[], b: readonly number[]): boolean {
  const wanted = shared(b, a);
  return shared(a, b).some((value, index) => value !== wanted[index]);
}

/** Lists of which each value counts by itself, and none stands there twice. */
function mergeValues(merge: Merge, spot: Spot, { base, mine, theirs }: Lists): void {
  const { id } = merge;
  const places = (items: readonly Node[]) => new Map(items.map((item, index) => [id(item), index]));
  const [was, own, is] = [places(base), places(mine), places(theirs)];
  for (const [index, item] of base.entries()) {
    const at = own.get(id(item));
    if (is.has(id(item))) merge.own += at === undefined ? 1 : 0;
    else if (at !== undefined)
      removeItem(merge, spot, { base: index, mine: at }, item, mine[at] as Node, false);
  }
  for (const item of mine) if (!was.has(id(item)) && !is.has(id(item))) merge.own += 1;
  const gaps = gapsFor(
    theirs.map((item) => own.get(id(item)) ?? -1),
    mine.length,
  );
  for (const [index, item] of theirs.entries())
    if (!was.has(id(item)) && !own.has(id(item)))
      insertItem(merge, spot, { theirs: index, mine: gaps[index] ?? 0 }, item);
}

/** A list that the reviewer brought into another order. */
function mergeOrder(
  merge: Merge,
  spot: Spot,
  { base, mine, theirs }: Lists,
  nodes: { base: Node | undefined; mine: Node; theirs: Node },
): void {
  const ids = (items: readonly Node[]) => items.map(merge.id);
  const [was, own, is] = [ids(base), ids(mine), ids(theirs)];
  if (!isOther(is, own)) return;
  const op = { op: 'order', path: spot.path, wanted: nodes.theirs } as const;
  propose(merge, () => ({ spot, op, ...nodes, isConflict: isOther(was, own) }));
}

/** Lists whose order counts: each item of the base is followed into the other two. */
function mergeItems(merge: Merge, spot: Spot, { base, mine, theirs }: Lists, isReordered: boolean): void {
  const { id } = merge;
  const toTheirs = alignItems(base, theirs, id);
  const isUntouched = base.length === mine.length && base.every((item, at) => isSame(merge, item, mine[at]));
  const toMine = isUntouched
    ? { partner: [...base.keys()], added: [] }
    : alignItems(base, mine, id, {
        becomes: (index) => {
          const item = theirs[toTheirs.partner[index] ?? -1];
          return item ? id(item) : -1;
        },
        additions: toTheirs.added.map((index) => theirs[index] as Node),
      });
  const standing = whereTheirsStand(merge, { base, mine, theirs }, toTheirs, toMine);
  // In a list that comes into another order, only equal items say where something belongs.
  const isFirm = (at: number, index: number) => !isReordered || isSame(merge, mine[at], theirs[index]);
  const gaps = gapsFor(
    standing.map((at, index) => (isFirm(at, index) ? at : -1)),
    mine.length,
  );
  const taken = new Set(standing);
  const kept = toMine.partner.filter((at) => at >= 0);
  if (!isReordered && kept.some((at, index) => at < (kept[index - 1] ?? 0))) merge.own += 1;
  merge.own += toMine.added.filter((index) => !taken.has(index)).length;
  for (const [index, item] of base.entries()) {
    const at = toMine.partner[index] ?? -1;
    const to = toTheirs.partner[index] ?? -1;
    const own = mine[at];
    const their = theirs[to];
    if (!their) {
      if (own) removeItem(merge, spot, { base: index, mine: at }, item, own, !isSame(merge, item, own));
    } else if (own) {
      merge.compare(merge, itemSpot(spot, { base: index, mine: at, theirs: to }), item, own, their);
    } else if (isSame(merge, item, their)) {
      merge.own += 1;
    } else if (standing[to] === -1) {
      insertItem(merge, spot, { base: index, theirs: to, mine: gaps[to] ?? 0 }, their, item);
    }
  }
  for (const index of toTheirs.added)
    if (standing[index] === -1)
      insertItem(merge, spot, { theirs: index, mine: gaps[index] ?? 0 }, theirs[index] as Node);
}

/** For each item of the answer, where the sender's list has it; -1 where it has not. */
function whereTheirsStand(
  { id }: Merge,
  { mine, theirs }: Lists,
  toTheirs: Alignment,
  toMine: Alignment,
): number[] {
  const standing = theirs.map(() => -1);
  for (const [index, to] of toTheirs.partner.entries())
    if (to >= 0) standing[to] = toMine.partner[index] ?? -1;
  // An equal item that came on both sides, or was accepted before, is there already.
  const spare = new Map<number, number[]>();
  for (const index of toMine.added.toReversed()) {
    const value = id(mine[index] as Node);
    const others = spare.get(value);
    if (others) others.push(index);
    else spare.set(value, [index]);
  }
  return standing.map((at, index) => (at >= 0 ? at : (spare.get(id(theirs[index] as Node))?.shift() ?? -1)));
}

/** Before which of the sender's items each of the answer belongs: behind its neighbour, else before the one that follows. */
function gapsFor(standing: readonly number[], end: number): number[] {
  let behind = standing.find((at) => at >= 0) ?? end;
  return standing.map((at) => {
    if (at >= 0) behind = at + 1;
    return behind;
  });
}

type Indexes = { base?: number; mine: number; theirs?: number };

function itemSpot({ path, base, theirs }: Spot, at: Indexes): Spot {
  return {
    path: [...path, at.mine],
    base: at.base === undefined ? `${base}/-` : childPointer(base, at.base),
    theirs: at.theirs === undefined ? `${theirs}/-` : childPointer(theirs, at.theirs),
  };
}

function removeItem(
  merge: Merge,
  spot: Spot,
  at: Indexes,
  base: Node,
  mine: Node,
  isConflict: boolean,
): void {
  propose(merge, () => {
    const inner = itemSpot(spot, at);
    return { spot: inner, base, mine, isConflict, op: { op: 'remove', path: inner.path, times: 1 } };
  });
}

/** What the reviewer added; with a base, what the reviewer changed and the sender took out. */
function insertItem(merge: Merge, spot: Spot, at: Indexes, theirs: Node, base?: Node): void {
  propose(merge, () => ({
    spot: { ...itemSpot(spot, at), path: spot.path },
    op: { op: 'insert', path: spot.path, index: at.mine, value: theirs },
    base,
    theirs,
    isConflict: base !== undefined,
  }));
}
