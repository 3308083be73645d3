import type { Node } from 'jsonc-parser';
import type { TextEdit } from '../text/text-edit';
import type { Change, MakeApart } from './edit';
import { fromPointer, type Path } from './pointer';
import { findNode, readTree } from './tree';

/** Each change in a place of its own, and none at an index that one before it moved: removals and plain values, which look alike wherever they stand. */
export const editsApart: MakeApart = (text, changes, from) => {
  const root = readTree(text);
  const edits: TextEdit[] = [];
  const shortened = new Map<Node, number>();
  let at = from;
  for (; root; at += 1) {
    const change = changes[at];
    if (!change) break;
    const path = fromPointer(change.pointer);
    const node = isMoved(root, path, shortened) ? undefined : findNode(root, path);
    const edit = node && editOf(node, change, Number(path.at(-1)));
    if (!node || !edit || !insert(edits, edit)) break;
    if (change.op === 'remove' && node.parent?.type === 'array')
      shortened.set(node.parent, Number(path.at(-1)));
  }
  const changed = edits.filter(
    ({ offset, length, content }) => text.slice(offset, offset + length) !== content,
  );
  return { taken: at - from, edits: changed };
};

/** Whether a path leads through an index behind one that was taken out. */
function isMoved(root: Node, path: Path, shortened: ReadonlyMap<Node, number>): boolean {
  if (shortened.size === 0) return false;
  return path.some((step, depth) => {
    const list = findNode(root, path.slice(0, depth));
    const from = list && shortened.get(list);
    return from !== undefined && Number(step) >= from;
  });
}

function editOf(node: Node, change: Change, index: number): TextEdit | undefined {
  if (change.op === 'set' && (typeof change.value !== 'object' || change.value === null))
    return { offset: node.offset, length: node.length, content: JSON.stringify(change.value) };
  if (change.op !== 'remove') return undefined;
  const member = node.parent?.type === 'property' ? node.parent : node;
  const siblings = member.parent?.children ?? [];
  const place = member === node ? index : siblings.indexOf(member);
  const previous = siblings[place - 1];
  // Without one before it, what is taken out depends on what follows.
  if (!previous) return undefined;
  const end = previous.offset + previous.length;
  return { offset: end, length: member.offset + member.length - end, content: '' };
}

/** Puts an edit into its place among the others; false where it touches one of them. */
function insert(edits: TextEdit[], edit: TextEdit): boolean {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle] as TextEdit).offset < edit.offset) low = middle + 1;
    else high = middle;
  }
  const before = edits[low - 1];
  const after = edits[low];
  if (before && before.offset + before.length > edit.offset) return false;
  if (after && edit.offset + edit.length > after.offset) return false;
  edits.splice(low, 0, edit);
  return true;
}
