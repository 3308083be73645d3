import type { Node } from 'jsonc-parser';
import { propertyOrder } from '../../manifest/schema/schema';
import { applyEdit, type TextEdit } from '../text/text-edit';
import { containerLayout, type Layout, lineIndent, printMember, printValue, textLayout } from './layout';
import { fromPointer, parentPointer, type Step, valueAt } from './pointer';
import { findNode, keyOf, readTree } from './tree';

/**
 * What the form asks of the document. Pointers name the place; `set` writes a key or item that may be absent,
 * `insert` puts an item into an array before `index`, `remove` takes a key or an item out.
 */
export type Change =
  | { op: 'set'; pointer: string; value: unknown }
  | { op: 'insert'; pointer: string; index: number; value: unknown }
  | { op: 'remove'; pointer: string };

/**
 * Turns changes into the smallest text edits: every character outside the edited values stays, so unknown keys,
 * key order, layout and long numbers survive. A new key goes where the schema's order puts it.
 * jsonc-parser's own `modify` reformats the whole line it touches, which is why the edits are made here.
 * @param text strict JSON, else this throws.
 * @returns the new text and the edits that lead to it, one after the other; none where nothing changes.
 */
export function editText(text: string, changes: readonly Change[]): { text: string; edits: TextEdit[] } {
  const edits: TextEdit[] = [];
  let current = text;
  for (const change of changes) {
    const edit = editFor(current, change);
    if (!edit || current.slice(edit.offset, edit.offset + edit.length) === edit.content) continue;
    edits.push(edit);
    current = applyEdit(current, edit);
  }
  return { text: current, edits };
}

function editFor(text: string, change: Change): TextEdit | undefined {
  const root = readTree(text);
  if (!root) throw new Error('editText needs a text that parses');
  const path = fromPointer(change.pointer);
  const layout = textLayout(text, root);
  if (change.op === 'remove') return removal(findNode(root, path));
  if (change.op === 'set') return setting(text, root, path, change.value, layout);
  const array = findNode(root, path);
  if (array?.type !== 'array') return setting(text, root, path, [change.value], layout);
  return insertion(text, array, change.index, layout, (indent) => printValue(change.value, layout, indent));
}

function setting(
  text: string,
  root: Node,
  path: readonly Step[],
  value: unknown,
  layout: Layout,
): TextEdit | undefined {
  const node = findNode(root, path);
  if (node) {
    const content = printValue(value, layout, lineIndent(text, node.offset));
    return { offset: node.offset, length: node.length, content };
  }
  const key = path.at(-1);
  if (key === undefined) throw new Error('The document has no value to replace');
  const parentPath = path.slice(0, -1);
  const parent = findNode(root, parentPath);
  if (!parent) return setting(text, root, parentPath, { [key]: value }, layout);
  if (parent.type !== 'object') throw new Error(`No key can be added to a value of type ${parent.type}`);
  const index = placeForKey(parent, parentPath, String(key));
  return insertion(text, parent, index, layout, (indent) => printMember(String(key), value, layout, indent));
}

/** Index before which a new key goes: behind the last key that the schema orders before it, else by what follows. */
function placeForKey(object: Node, path: readonly Step[], key: string): number {
  const keys = (object.children ?? []).map(keyOf);
  const order = propertyOrder(path);
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

function insertion(
  text: string,
  container: Node,
  index: number,
  layout: Layout,
  print: (indent: string) => string,
): TextEdit {
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
