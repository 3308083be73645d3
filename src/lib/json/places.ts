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

/** Where the lines of a text start that end with a line feed, for `lineOf`. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line of an offset, counted from 1. By halves: a text may have very many lines, and be asked of many places. */
export function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
