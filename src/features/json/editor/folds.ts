import type { Node } from 'jsonc-parser';
import { readTree } from '../../../lib/json/tree';

/** Lines that can be folded into the first of them, counted from 1. */
export type Fold = { start: number; end: number };

/** The objects and lists of a text that take more than one line. The line of the closing bracket stays in sight. */
export function foldsOf(text: string): Fold[] {
  const starts = lineStarts(text);
  const folds: Fold[] = [];
  const walk = (node: Node) => {
    if (node.type === 'object' || node.type === 'array') {
      const start = lineOf(starts, node.offset);
      const end = lineOf(starts, node.offset + node.length - 1) - 1;
      if (end > start) folds.push({ start, end });
    }
    for (const child of node.children ?? []) walk(child);
  };
  const root = readTree(text);
  if (root) walk(root);
  return folds;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
