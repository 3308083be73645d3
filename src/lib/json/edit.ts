import type { Node } from 'jsonc-parser';
import { applyApart, applyEdit, applyEdits, asList, diffText, type TextEdit } from '../text/text-edit';
import {
  containerLayout,
  type Layout,
  lineIndent,
  printMember,
  printObject,
  printValue,
  reindent,
  textLayout,
} from './layout';
import { fromPointer, isWithin, parentPointer, type Step, valueAt } from './pointer';
import { findNode, keyOf, readTree } from './tree';

/**
 * What the form or a fix asks of the document. Pointers name the place; `set` writes a key or item that may be absent,
 * `insert` puts an item into an array before `index`, `remove` takes a key or an item out. `rename` gives a key another
 * name and touches nothing but its characters; `move` takes a key out and puts its value, as it is written, at `to`.
 * Both do nothing where the new place is taken already, or where nothing stands at `pointer`.
 */
export type Change =
  | { op: 'set'; pointer: string; value: unknown }
  | { op: 'insert'; pointer: string; index: number; value: unknown }
  | { op: 'remove'; pointer: string }
  | { op: 'rename'; pointer: string; key: string }
  | { op: 'move'; pointer: string; to: string };

/** The known keys of the object at a path, in the order in which they should stand; empty where there is none. */
export type KeyOrder = (path: readonly Step[]) => readonly string[];

/**
 * Turns changes into the smallest text edits: every character outside the edited values stays, so unknown keys,
 * key order, layout and long numbers survive. A new key goes where `keyOrder` puts it.
 * jsonc-parser's own `modify` reformats the whole line it touches, which is why the edits are made here.
 * @param text strict JSON, else this throws.
 * @returns the new text and the edits that lead to it, one after the other; none where nothing changes.
 */
export function editText(
  text: string,
  changes: readonly Change[],
  keyOrder: KeyOrder,
): { text: string; edits: TextEdit[] } {
  const edits: TextEdit[] = [];
  let current = text;
  for (let at = 0; at < changes.length; ) {
    // To read a long text again after each of many thousand changes would take minutes.
    const apart = (changes.length > FEW && makeApart?.(current, changes, at)) || NONE;
    edits.push(...apart.edits.toReversed());
    current = applyApart(current, apart.edits);
    at += apart.taken;
    const change = apart.taken === 0 ? changes[at] : undefined;
    if (!change) continue;
    at += 1;
    const made = editsFor(current, change, keyOrder).filter(
      (edit) =>
        change.op === 'move' || current.slice(edit.offset, edit.offset + edit.length) !== edit.content,
    );
    edits.push(...made);
    current = applyEdits(current, made);
    rememberWritten(current, change, made);
  }
  // Whoever follows the edits makes them one after the other in the whole text.
  return { text: current, edits: edits.length > MANY ? asList(diffText(text, current)) : edits };
}

/**
 * The edits of as many changes from one on as can be made in one and the same text, in rising order; of none where already the first has
 * to be made alone.
 */
export type MakeApart = (
  text: string,
  changes: readonly Change[],
  from: number,
) => { taken: number; edits: TextEdit[] };

let makeApart: MakeApart | undefined;

/** From now on many changes are made in one go: the code for that comes after the start of the page, with what asks for so many. */
export function makeApartWith(arrived: MakeApart): void {
  makeApart = arrived;
}

/** From more changes on, those that leave each other alone are made in one go. */
const FEW = 20;
/** More edits are told as one. */
const MANY = 200;
const NONE = { taken: 0, edits: [] };

/** Prints what is added, given the indentation of its line. */
type Print = (indent: string) => string;

/** The text that was written last, where it stands in the document that this left. */
let written: { text: string; pointer: string; offset: number; length: number } | undefined;

/** One key press after the other writes the same text anew: a long document need not be read again to find it. */
function rememberWritten(text: string, change: Change, [edit, ...others]: readonly TextEdit[]): void {
  if (!edit) return;
  const { pointer, op } = change;
  const { offset, content } = edit;
  const isIt = op === 'set' && isText(change.value) && content === JSON.stringify(change.value);
  written = isIt && others.length === 0 ? { text, pointer, offset, length: content.length } : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function editsFor(text: string, change: Change, keyOrder: KeyOrder): TextEdit[] {
  const isAgain = change.op === 'set' && isText(change.value) && change.pointer === written?.pointer;
  if (isAgain && written?.text === text)
    return [{ offset: written.offset, length: written.length, content: JSON.stringify(change.value) }];
  const root = readTree(text);
  if (!root) throw new Error('editText needs a text that parses');
  const path = fromPointer(change.pointer);
  const layout = textLayout(text, root);
  const target: Target = { text, root, layout, keyOrder };
  switch (change.op) {
    case 'remove':
      return asList(removal(findNode(root, path)));
    case 'rename':
      return asList(renaming(findNode(root, path), change.key));
    case 'move':
      return moving(target, change.pointer, change.to);
    case 'set':
      return [setting(target, path, (indent) => printValue(change.value, layout, indent))];
  }
  const array = findNode(root, path);
  if (array?.type !== 'array')
    return [setting(target, path, (indent) => printValue([change.value], layout, indent))];
  return [insertion(text, array, change.index, layout, (indent) => printValue(change.value, layout, indent))];
}

/** The text that is edited, and how keys are laid out and ordered in it. */
type Target = { text: string; root: Node; layout: Layout; keyOrder: KeyOrder };

function setting(target: Target, path: readonly Step[], print: Print): TextEdit {
  const { text, root, layout, keyOrder } = target;
  const node = findNode(root, path);
  if (node) {
    return { offset: node.offset, length: node.length, content: print(lineIndent(text, node.offset)) };
  }
  const key = path.at(-1);
  if (key === undefined) throw new Error('The document has no value to replace');
  const parentPath = path.slice(0, -1);
  const parent = findNode(root, parentPath);
  if (!parent)
    return setting(target, parentPath, (indent) => printObject(String(key), print, layout, indent));
  if (parent.type !== 'object') throw new Error(`No key can be added to a value of type ${parent.type}`);
  const index = placeForKey(parent, keyOrder(parentPath), String(key));
  return insertion(text, parent, index, layout, (indent) => printMember(String(key), print, layout, indent));
}

function renaming(node: Node | undefined, key: string): TextEdit | undefined {
  const property = node?.parent?.type === 'property' ? node.parent : undefined;
  const name = property?.children?.[0];
  if (!name || property?.parent?.children?.some((other) => keyOf(other) === key)) return undefined;
  return { offset: name.offset, length: name.length, content: JSON.stringify(key) };
}

function moving(target: Target, pointer: string, to: string): TextEdit[] {
  const { text, root } = target;
  const node = findNode(root, fromPointer(pointer));
  const path = fromPointer(to);
  if (node?.parent?.type !== 'property' || isWithin(to, pointer) || findNode(root, path)) return [];
  const source = text.slice(node.offset, node.offset + node.length);
  const from = lineIndent(text, node.offset);
  // Added before the old one is taken out, so that the layout of a document with one key is still there to see.
  const added = setting(target, path, (indent) => reindent(source, from, indent));
  const moved = readTree(applyEdit(text, added));
  return [added, ...asList(moved && removal(findNode(moved, fromPointer(pointer))))];
}

/** Index before which a new key goes: behind the last key that stands before it in the order, else by what follows. */
function placeForKey(object: Node, order: readonly string[], key: string): number {
  const keys = (object.children ?? []).map(keyOf);
  // A localised name (client_name#fr) belongs behind the key that it translates.
  const rank = (name: string) => order.indexOf(name.split('#')[0] ?? name);
  const own = rank(key);
  if (own < 0) return keys.length;
  const isTranslation = key.includes('#');
  const before = keys.findLastIndex((other) => {
    const its = rank(other);
    return its >= 0 && (its < own || (its === own && (isTranslation || !other.includes('#'))));
  });
  if (before >= 0) return before + 1;
  const after = keys.findIndex((other) => rank(other) >= own);
  return Math.max(after, 0);
}

function insertion(text: string, container: Node, index: number, layout: Layout, print: Print): TextEdit {
  const children = container.children ?? [];
  const { separator, indent, baseIndent } = containerLayout(text, container, layout);
  const printed = print(indent);
  if (children.length === 0) {
    const content = layout.multiline ? `${layout.eol}${indent}${printed}${layout.eol}${baseIndent}` : printed;
    return { offset: container.offset + 1, length: container.length - 2, content };
  }
  const previous = children[Math.min(index, children.length) - 1];
  if (previous) {
    const end = previous.offset + previous.length;
    return { offset: end, length: 0, content: `,${separator}${printed}` };
  }
  const first = children[0] as Node;
  return { offset: first.offset, length: 0, content: `${printed},${separator}` };
}

function removal(node: Node | undefined): TextEdit | undefined {
  const member = node?.parent?.type === 'property' ? node.parent : node;
  const container = member?.parent;
  if (!member || !container) return undefined;
  const siblings = container.children ?? [];
  const at = siblings.indexOf(member);
  const previous = siblings[at - 1];
  const next = siblings[at + 1];
  const end = member.offset + member.length;
  if (previous) {
    const from = previous.offset + previous.length;
    return { offset: from, length: end - from, content: '' };
  }
  if (next) return { offset: member.offset, length: next.offset - member.offset, content: '' };
  return { offset: container.offset + 1, length: container.length - 2, content: '' };
}

/** The parent to take out instead of `pointer`, where the parent holds nothing else; undefined where it does. */
export function emptiedParent(root: unknown, pointer: string): string | undefined {
  const parent = parentPointer(pointer);
  if (!parent) return undefined;
  const value = valueAt(root, parent);
  return typeof value === 'object' && value !== null && Object.keys(value).length === 1 ? parent : undefined;
}
