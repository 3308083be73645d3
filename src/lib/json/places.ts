import type { Node } from 'jsonc-parser';
import { fromPointer, toPointer } from './pointer';
import { findNode, keyOf, readTree } from './tree';

/** A part of the text, in UTF-16 characters. */
export type TextRange = { offset: number; length: number };

/** Where a pointer's key and value stand in the text; for a missing place, the nearest one around it that exists. */
export function rangeOf(text: string, pointer: string): TextRange | undefined {
  const root = readTree(text);
  if (!root) return undefined;
  for (let path = fromPointer(pointer); ; path = path.slice(0, -1)) {
    const node = findNode(root, path);
    if (node) {
      const shown = node.parent?.type === 'property' ? node.parent : node;
      return { offset: shown.offset, length: shown.length };
    }
    if (path.length === 0) return undefined;
  }
}

/** The pointer of the innermost value whose key or text holds `offset`; `''` between them. */
export function pointerAt(text: string, offset: number): string {
  const root = readTree(text);
  const path: string[] = [];
  const holds = (node: Node) => node.offset <= offset && offset <= node.offset + node.length;
  let node = root;
  while (node?.children) {
    const index: number = node.children.findIndex(holds);
    const child: Node | undefined = node.children[index];
    if (!child) break;
    path.push(child.type === 'property' ? keyOf(child) : String(index));
    node = child.type === 'property' ? child.children?.[1] : child;
  }
  return toPointer(path);
}
