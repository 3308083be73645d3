import type { Node } from 'jsonc-parser';
import { keyOf } from '../../lib/json/tree';
import { childrenOf, membersOf } from '../compare/values';
import { WITHHELD } from '../secrets/credentials';

/** A value and all values inside it, keys left out, in the order of the text. */
export function valuesIn(root: Node): Node[] {
  const values: Node[] = [];
  const rest = [root];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.type !== 'property') values.push(node);
    const inner = node.type === 'property' ? childrenOf(node).slice(1) : childrenOf(node);
    for (const child of inner.toReversed()) rest.push(child);
  }
  return values;
}

/** What a credential is called: its header's name, else its key. */
export function nameOf(value: Node): string {
  const property = value.parent;
  if (property?.type !== 'property') return '';
  const name = membersOf(property.parent).get('header_name')?.value.value;
  return keyOf(property) === 'header_value' && typeof name === 'string' ? name : keyOf(property);
}

/** The names of the values in an answer's part that did not travel, and that nothing of the sender's stands for. */
export function namesMissing(value: Node | undefined): string[] {
  const missing = value ? valuesIn(value).filter((node) => node.value === WITHHELD) : [];
  return [...new Set(missing.map(nameOf))];
}
