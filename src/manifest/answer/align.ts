import type { Node } from 'jsonc-parser';
import { findNode } from '../../lib/json/tree';
import { diffSequences } from '../../lib/text/sequence-diff';

/** Which item of a list became which of another. Only items that stayed equal may have changed their order. */
export type Alignment = {
  /** For each item before, the index of its partner in the list after; -1 where it went. */
  partner: number[];
  /** Indexes after that are nobody's partner. */
  added: number[];
};

/** What is known about a list after: that it may hold the items of a third list already. */
export type Expected = {
  /** What an item before becomes in the third list, as a value's number; -1 for nothing. */
  becomes: (before: number) => number;
  /** Values that the third list has besides. */
  additions: readonly Node[];
};

type Item = { index: number; key: number };
type Run = { before: number[]; after: number[] };
type Id = (node: Node) => number;

/**
 * Pairs the items of two lists: equal ones first, wherever they stand, then in each gap headers of one name, renamed headers of
 * one value, and what is left by its order.
 * @param id numbers equal values equally, `identify`
 */
export function alignItems(
  before: readonly Node[],
  after: readonly Node[],
  id: Id,
  expected?: Expected,
): Alignment {
  const partner = before.map(() => -1);
  const added: number[] = [];
  const pair = (a: number, b: number) => {
    partner[a] = b;
  };
  const split = (runs: Run[], keyBefore: (index: number) => number, keyAfter: (index: number) => number) =>
    runs.flatMap((run) => splitRun(run, keyBefore, keyAfter, pair));
  const node = (items: readonly Node[], index: number) => items[index] as Node;

  const idBefore = (index: number) => id(node(before, index));
  const idAfter = (index: number) => id(node(after, index));
  const known = new Set(expected?.additions.map(id));
  const setAside = (runs: Run[], isAdded: (index: number) => boolean) => {
    // One by one, here and below: a list may be longer than what a call takes.
    for (const index of runs.flatMap((run) => run.after.filter(isAdded))) added.push(index);
    return runs.map((run) => ({ ...run, after: run.after.filter((index) => !isAdded(index)) }));
  };

  let runs: Run[] = [{ before: [...before.keys()], after: [...after.keys()] }];
  if (expected) {
    const own = new Set(before.map(id));
    const becomes = (index: number) => (own.has(expected.becomes(index)) ? -1 : expected.becomes(index));
    runs = pairAnywhere(runs, becomes, idAfter, pair);
  }
  runs = split(runs, idBefore, idAfter);
  if (expected) {
    runs = split(runs, expected.becomes, idAfter);
    // What only the third list has was taken from there.
    runs = setAside(runs, (index) => known.has(idAfter(index)));
  }
  runs = pairAnywhere(runs, idBefore, idAfter, pair);
  const member = (items: readonly Node[], key: string) => (index: number) =>
    memberId(node(items, index), key, id);
  runs = split(runs, member(before, 'header_name'), member(after, 'header_name'));
  const nameId = nameIds(id);
  const nameBefore = (index: number) => nameId(node(before, index));
  const nameAfter = (index: number) => nameId(node(after, index));
  runs = split(runs, nameBefore, nameAfter);
  // A header whose name is left on the other side as well was moved, not renamed.
  const leftBefore = new Set(runs.flatMap((run) => run.before.map(nameBefore).filter(isName)));
  const leftAfter = new Set(runs.flatMap((run) => run.after.map(nameAfter).filter(isName)));
  runs = split(
    runs,
    (index) => (leftAfter.has(nameBefore(index)) ? -1 : member(before, 'header_value')(index)),
    (index) => (leftBefore.has(nameAfter(index)) ? -1 : member(after, 'header_value')(index)),
  );
  for (const run of runs) {
    // Headers that share neither name nor value are two headers, not one that was changed.
    const was = run.before.filter((index) => !isName(nameBefore(index)));
    const is = run.after.filter((index) => !isName(nameAfter(index)));
    for (const [at, index] of was.slice(0, is.length).entries()) pair(index, is[at] as number);
    for (const index of is.slice(was.length)) added.push(index);
    for (const index of run.after) if (isName(nameAfter(index))) added.push(index);
  }
  return { partner, added: added.sort((a, b) => a - b) };
}

/** Pairs what has the same key, also in different gaps: whoever moved an item did not mean another. */
function pairAnywhere(
  runs: Run[],
  keyBefore: (index: number) => number,
  keyAfter: (index: number) => number,
  pair: (before: number, after: number) => void,
): Run[] {
  const places = new Map<number, number[]>();
  for (const index of runs.flatMap(({ before }) => before).reverse()) {
    const others = places.get(keyBefore(index));
    if (others) others.push(index);
    else places.set(keyBefore(index), [index]);
  }
  const moved = new Set<number>();
  const isNew = (index: number) => {
    const from = places.get(keyAfter(index))?.pop();
    if (from === undefined) return true;
    pair(from, index);
    moved.add(from);
    return false;
  };
  const left = runs.map(({ before, after }) => ({ before, after: after.filter(isNew) }));
  return left.map(({ before, after }) => ({ before: before.filter((index) => !moved.has(index)), after }));
}

/** Pairs what has the same key, and gives the gaps between the pairs. A key below zero is like no other. */
function splitRun(
  run: Run,
  keyBefore: (index: number) => number,
  keyAfter: (index: number) => number,
  pair: (before: number, after: number) => void,
): Run[] {
  const items = (indexes: number[], key: (index: number) => number): Item[] =>
    indexes.map((index) => ({ index, key: key(index) }));
  const hasKeys =
    run.before.some((index) => keyBefore(index) >= 0) && run.after.some((index) => keyAfter(index) >= 0);
  if (!hasKeys) return [run];
  const before = items(run.before, keyBefore);
  const after = items(run.after, keyAfter);
  const runs: Run[] = [];
  let gap: Run = { before: [], after: [] };
  for (const step of diffSequences(before, after, (a, b) => a.key >= 0 && a.key === b.key)) {
    if (step.kind === 'out') gap.before.push(step.before.index);
    else if (step.kind === 'in') gap.after.push(step.after.index);
    else {
      pair(step.before.index, step.after.index);
      runs.push(gap);
      gap = { before: [], after: [] };
    }
  }
  return [...runs, gap];
}

function memberId(item: Node, key: string, id: Id): number {
  const value = findNode(item, [key]);
  return value ? id(value) : -1;
}

const isName = (nameId: number): boolean => nameId >= 0;

/** Numbers headers by their names, whose case makes no difference (RFC 9110); -1 for what has no name. */
function nameIds(id: Id): (item: Node) => number {
  const known = new Map<string | number, number>();
  return (item) => {
    const name = findNode(item, ['header_name']);
    if (!name) return -1;
    const key = typeof name.value === 'string' ? name.value.toLowerCase() : id(name);
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
}
