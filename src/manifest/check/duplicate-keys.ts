import type { Node } from 'jsonc-parser';
import * as words from '#words/manifest/check';
import { childPointer } from '../../lib/json/pointer';
import { keyOf, readTree } from '../../lib/json/tree';
import type { Problem } from '../schema/problem';
import type { ProblemCollector } from './problem-collector';

/**
 * Finds the keys that stand twice in one object of a text that parses. JSON.parse takes the last one and drops the others
 * without a word; other readers take the first (RFC 8259, section 4).
 */
export function collectDuplicates(text: string, collector: ProblemCollector): void {
  const root = readTree(text);
  if (root) collect(root, '', collector);
}

function collect(node: Node, pointer: string, collector: ProblemCollector): void {
  const children = node.children ?? [];
  if (node.type === 'array') {
    for (const [index, item] of children.entries()) {
      if (item.children?.length) collect(item, childPointer(pointer, index), collector);
    }
    return;
  }
  const counts = new Map<string, number>();
  for (const property of children) {
    const key = keyOf(property);
    const value = property.children?.[1];
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (value?.children?.length) collect(value, childPointer(pointer, key), collector);
  }
  for (const [key, count] of counts) {
    if (count > 1) collector.add(pointer, key, () => duplicate(childPointer(pointer, key), key, count));
  }
}

function duplicate(pointer: string, key: string, count: number): Problem {
  return {
    severity: 'error',
    pointer,
    rule: 'json/duplicate-key',
    message: words.duplicateKey(key, count),
  };
}
