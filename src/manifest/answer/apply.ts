import type { Node } from 'jsonc-parser';
import { canonicalNode } from '../../lib/json/canonical';
import type { Change } from '../../lib/json/edit';
import { type Step, toPointer } from '../../lib/json/pointer';
import { findNode, readTree } from '../../lib/json/tree';
import { applyEdit, type TextEdit } from '../../lib/text/text-edit';
import { editExactly, exactChanges } from '../compare/exact-numbers';
import { childrenOf, literalOf, readValue, type Side } from '../compare/values';
import type { Op } from './merge-state';

/** How the items of a list have moved: by `by`, from this index on, counted as they stood at first. */
type Shift = { list: string; from: number; by: number };

/**
 * Makes changes in the sender's text, one after the other.
 * @param theirs the text that the values come from; numbers keep every digit
 */
export function applyOps(
  text: string,
  ops: readonly Op[],
  theirs: Side,
): { text: string; edits: TextEdit[] } {
  const edits: TextEdit[] = [];
  const shifts: Shift[] = [];
  let current = text;
  for (const op of ops) {
    const path = shifted(op.path, shifts);
    const made =
      op.op === 'order'
        ? reorder(current, path, op.wanted, theirs)
        : editExactly(
            current,
            exactChanges((readNumber) =>
              toChanges(op, path, shifts, (value) => readValue(value, theirs.text, readNumber)),
            ),
          );
    edits.push(...made.edits);
    current = made.text;
    const shift = shiftOf(op);
    if (shift) shifts.push(shift);
  }
  return { text: current, edits };
}

function toChanges(
  op: Exclude<Op, { op: 'order' }>,
  path: readonly Step[],
  shifts: readonly Shift[],
  read: (value: Node) => unknown,
): Change[] {
  const pointer = toPointer(path);
  if (op.op === 'remove') return Array.from({ length: op.times }, () => ({ op: 'remove', pointer }));
  if (op.op === 'set') return [{ op: 'set', pointer, value: read(op.value) }];
  const index = indexIn(toPointer(op.path), op.index, shifts);
  return [{ op: 'insert', pointer, index, value: read(op.value) }];
}

/** A path in the text as it was at first, as it is after the items of lists have moved. */
function shifted(path: readonly Step[], shifts: readonly Shift[]): Step[] {
  return path.map((step, depth) =>
    typeof step === 'number' ? indexIn(toPointer(path.slice(0, depth)), step, shifts) : step,
  );
}

function indexIn(list: string, index: number, shifts: readonly Shift[]): number {
  const moved = shifts.filter((shift) => shift.list === list && shift.from <= index);
  return moved.reduce((sum, { by }) => sum + by, index);
}

function shiftOf(op: Op): Shift | undefined {
  if (op.op === 'insert') return { list: toPointer(op.path), from: op.index, by: 1 };
  const index = op.path.at(-1);
  if (op.op !== 'remove' || typeof index !== 'number') return undefined;
  return { list: toPointer(op.path.slice(0, -1)), from: index + 1, by: -1 };
}

/** Brings what two lists share into the order of the one that is wanted; the rest keeps its place, and all its layout. */
function reorder(
  text: string,
  path: readonly Step[],
  wanted: Node,
  theirs: Side,
): { text: string; edits: TextEdit[] } {
  const root = readTree(text);
  const list = root && findNode(root, path);
  if (list?.type !== 'array') return { text, edits: [] };
  const items = childrenOf(list);
  const byValue = new Map<string, Node[]>();
  for (const item of items.toReversed()) {
    const value = canonicalNode(item, text);
    const others = byValue.get(value);
    if (others) others.push(item);
    else byValue.set(value, [item]);
  }
  const inOrder = childrenOf(wanted).flatMap(
    (item) => byValue.get(canonicalNode(item, theirs.text))?.pop() ?? [],
  );
  const moving = new Set(inOrder);
  let next = 0;
  let content = '';
  let end = list.offset;
  for (const slot of items) {
    const item = moving.has(slot) ? (inOrder[next++] as Node) : slot;
    content += text.slice(end, slot.offset) + literalOf(item, text);
    end = slot.offset + slot.length;
  }
  const edit = {
    offset: list.offset,
    length: list.length,
    content: content + text.slice(end, list.offset + list.length),
  };
  return { text: applyEdit(text, edit), edits: [edit] };
}
