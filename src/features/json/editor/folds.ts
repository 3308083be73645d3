import type { Node } from 'jsonc-parser';
import { lineOf, lineStarts } from '../../../lib/json/places';
import { readJson } from '../../../lib/json/read-json';
import { readTree } from '../../../lib/json/tree';
import { diffText } from '../../../lib/text/text-edit';

/** Lines that can be folded into the first of them, counted from 1. */
export type Fold = { start: number; end: number };

/** What makes the structure of a text, and its lines. */
const STRUCTURE = /[[\]{}:,"\\\n\r]/;

let last: { text: string; isJson: boolean; folds: Fold[] } = { text: '', isJson: false, folds: [] };

/**
 * The objects and lists of a text that take more than one line. The line of the closing bracket stays in sight. What is typed inside
 * a value changes none of them: a long text is not read again for it.
 */
export function foldsOf(text: string): Fold[] {
  if (last.isJson && hasSameStructure(last.text, text)) last = { ...last, text };
  else last = { text, isJson: readJson(text).ok, folds: findFolds(text) };
  return last.folds;
}

function hasSameStructure(before: string, text: string): boolean {
  const { offset, length, content } = diffText(before, text) ?? { offset: 0, length: 0, content: '' };
  return !STRUCTURE.test(before.slice(offset, offset + length)) && !STRUCTURE.test(content);
}

function findFolds(text: string): Fold[] {
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
