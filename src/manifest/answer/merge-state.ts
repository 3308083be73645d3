import type { Node } from 'jsonc-parser';
import type { Step } from '../../lib/json/pointer';

/** A place in the three texts: where it stands in the sender's text, and the two pointers that no acceptance moves. */
export type Spot = { path: readonly Step[]; base: string; theirs: string };

/** What accepting a change does to the sender's text. Paths count in that text as it is before anything is accepted. */
export type Op =
  | { op: 'set'; path: readonly Step[]; value: Node }
  /** More than once where a key stands there more than once. */
  | { op: 'remove'; path: readonly Step[]; times: number }
  | { op: 'insert'; path: readonly Step[]; index: number; value: Node }
  /** Brings the items that both lists have into the order of this list. */
  | { op: 'order'; path: readonly Step[]; wanted: Node };

/** One change of the reviewer that the sender's text does not have. */
export type Proposal = {
  spot: Spot;
  op: Op;
  /** The value at this place in the three texts, where they have one; a whole list for `order`. */
  base?: Node | undefined;
  mine?: Node | undefined;
  theirs?: Node | undefined;
  /** The sender changed the same place in another way. */
  isConflict: boolean;
};

export type Merge = {
  /** Numbers equal values of all three texts equally. */
  id: (node: Node) => number;
  found: Proposal[];
  /** How many places differ besides: they are not looked at before those found are decided. */
  more: number;
  /** How much the sender changed that the reviewer left alone. */
  own: number;
  /** Compares one place of the three texts; each of them may have nothing there. */
  compare: (merge: Merge, spot: Spot, base?: Node, mine?: Node, theirs?: Node) => void;
};

/** More than are ever listed at once, those that were rejected included. */
const MAX_FOUND = 1_000;

export const isFull = ({ found }: Merge): boolean => found.length >= MAX_FOUND;

/** Notes a change, or only that there is one more. */
export function propose(merge: Merge, make: () => Proposal): void {
  if (isFull(merge)) merge.more += 1;
  else merge.found.push(make());
}

export const isSame = ({ id }: Pick<Merge, 'id'>, a: Node | undefined, b: Node | undefined): boolean =>
  a && b ? id(a) === id(b) : a === b;
