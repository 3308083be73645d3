import type { Node } from 'jsonc-parser';
import { childPointer, type Step, toPointer } from '../../lib/json/pointer';
import { keyOf } from '../../lib/json/tree';
import { childrenOf, membersOf } from '../compare/values';
import { propertyOrder } from '../schema/schema';
import { mergeLists } from './merge-lists';
import { isFull, isSame, type Merge, type Proposal, propose, type Spot } from './merge-state';

/** The changes between the text that was sent and the answer, against what the sender made of that text meanwhile. */
export function mergeTexts(
  id: Merge['id'],
  base: Node,
  mine: Node,
  theirs: Node,
): Pick<Merge, 'found' | 'more' | 'own'> {
  const merge = start(id);
  mergeNodes(merge, DOCUMENT, base, mine, theirs);
  return merge;
}

const DOCUMENT: Spot = { path: [], base: '', theirs: '' };

const start = (id: Merge['id']): Merge => ({
  id,
  found: [],
  more: 0,
  own: 0,
  compare: mergeNodes,
});

/** Compares one place of the three texts; each of them may have nothing there. */
function mergeNodes(
  merge: Merge,
  spot: Spot,
  base: Node | undefined,
  mine: Node | undefined,
  theirs: Node | undefined,
): void {
  if (isSame(merge, base, theirs)) {
    merge.own += countChanges(merge, base, mine);
  } else if (isFull(merge)) {
    merge.more += isSame(merge, mine, theirs) ? 0 : 1;
  } else if (!isSame(merge, mine, theirs)) {
    const have = (type: string) =>
      theirs?.type === type && mine?.type === type && (!base || base.type === type);
    // Capabilities are told one by one: no section shows them as a whole.
    const splits = !mine && !base && toPointer(spot.path) === '/capabilities' && theirs?.type === 'object';
    if (have('object') || (splits && childrenOf(theirs).length > 0))
      mergeMembers(merge, spot, base, mine, theirs);
    else if (have('array')) mergeLists(merge, spot, base, mine as Node, theirs as Node);
    else propose(merge, () => asProposal(merge, spot, base, mine, theirs));
  }
}

/** How much was changed from one value to another. */
function countChanges(merge: Merge, before: Node | undefined, after: Node | undefined): number {
  if (isSame(merge, before, after)) return 0;
  const inner = start(merge.id);
  mergeNodes(inner, DOCUMENT, before, before, after);
  return inner.found.length + inner.more;
}

function asProposal(
  merge: Merge,
  spot: Spot,
  base: Node | undefined,
  mine: Node | undefined,
  theirs: Node | undefined,
): Proposal {
  const { path } = spot;
  return {
    spot,
    base,
    mine,
    theirs,
    isConflict: !isSame(merge, base, mine),
    op: theirs ? { op: 'set', path, value: theirs } : { op: 'remove', path, times: timesOf(mine as Node) },
  };
}

/** How often the key of a value stands in its object. */
function timesOf(value: Node): number {
  const property = value.parent as Node;
  const key = keyOf(property);
  return childrenOf(property.parent).filter((child) => keyOf(child) === key).length;
}

function mergeMembers(
  merge: Merge,
  { path, base: basePointer, theirs: theirsPointer }: Spot,
  base: Node | undefined,
  mine: Node | undefined,
  theirs: Node | undefined,
): void {
  const [was, own, is] = [membersOf(base), membersOf(mine), membersOf(theirs)];
  const changed: string[] = [];
  for (const key of new Set([...was.keys(), ...own.keys(), ...is.keys()])) {
    const before = was.get(key)?.value;
    if (!isSame(merge, before, is.get(key)?.value)) changed.push(key);
    else merge.own += countChanges(merge, before, own.get(key)?.value);
  }
  for (const key of inOrder(path, changed)) {
    const spot = {
      path: [...path, key],
      base: childPointer(basePointer, key),
      theirs: childPointer(theirsPointer, key),
    };
    mergeNodes(merge, spot, was.get(key)?.value, own.get(key)?.value, is.get(key)?.value);
  }
}

/** Keys in the schema's order, the others as they stand. */
function inOrder(path: readonly Step[], keys: readonly string[]): string[] {
  const known = new Map(propertyOrder(path).map((key, index) => [key, index]));
  const ranked = keys.map((key) => ({ key, rank: known.get(key.split('#')[0] ?? key) ?? known.size }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ key }) => key);
}
