import type { Node } from 'jsonc-parser';
import { childPointer } from './pointer';
import type { Problem } from './problem';
import { keyOf, readTree } from './tree';

/**
 * The keys that stand twice in one object of a text that parses. JSON.parse takes the last one and drops the others
 * without a word; other readers take the first (RFC 8259, section 4).
 */
export function duplicateKeys(text: string): Problem[] {
  const root = readTree(text);
  return root ? duplicatesIn(root, '') : [];
}

function duplicatesIn(node: Node, pointer: string): Problem[] {
  const children = node.children ?? [];
  if (node.type === 'array') {
    return children.flatMap((item, index) =>
      item.children ? duplicatesIn(item, childPointer(pointer, index)) : [],
    );
  }
  const counts = new Map<string, number>();
  const problems: Problem[] = [];
  for (const property of children) {
    const key = keyOf(property);
    const value = property.children?.[1];
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (value?.children) problems.push(...duplicatesIn(value, childPointer(pointer, key)));
  }
  for (const [key, count] of counts) {
    if (count > 1) problems.push(duplicate(childPointer(pointer, key), key, count));
  }
  return problems;
}

function duplicate(pointer: string, key: string, count: number): Problem {
  const times = count === 2 ? 'twice' : `${count} times`;
  return {
    severity: 'error',
    pointer,
    rule: 'json/duplicate-key',
    message: `The key "${key}" stands here ${times}, and only the last one counts. Take the others out in the JSON.`,
  };
}
