import type { Node } from 'jsonc-parser';
import { canonicalJson } from '../../lib/json/canonical';
import { keyOf, readTree } from '../../lib/json/tree';

/** A text with its syntax tree. */
export type Side = { text: string; root: Node };

/** @throws when the text is no JSON that `parse` accepts. */
export function readSide(text: string): Side {
  const root = readTree(text);
  if (!root) throw new Error('compareTexts needs texts that parse');
  return { text, root };
}

/** The items of a list or the properties of an object; none of any other value. */
export const childrenOf = (node: Node | undefined): readonly Node[] => node?.children ?? [];

/** The keys of an object with their values; of duplicate keys the last counts, `count` says how many there are. */
export type Members = Map<string, { value: Node; count: number }>;

export function membersOf(object: Node | undefined): Members {
  const members: Members = new Map();
  for (const property of childrenOf(object)) {
    const value = property.children?.[1];
    const key = keyOf(property);
    if (value) members.set(key, { value, count: (members.get(key)?.count ?? 0) + 1 });
  }
  return members;
}

/**
 * Whether a value of the text before equals one of the text after. Key order and layout make no difference; digits beyond a double's
 * precision do. What each object or list was compared with last is remembered: a comparison asks again on its way down.
 */
export function equality(before: Side, after: Side): (old: Node, now: Node) => boolean {
  const known = new Map<Node, { now: Node; isEqual: boolean }>();
  const areEqual = (old: Node, now: Node): boolean => {
    if (old.type !== now.type) return false;
    if (old.type === 'number')
      return canonicalNumber(literalOf(old, before.text)) === canonicalNumber(literalOf(now, after.text));
    if (old.type !== 'array' && old.type !== 'object') return old.value === now.value;
    const last = known.get(old);
    if (last?.now === now) return last.isEqual;
    const isEqual = old.type === 'array' ? haveEqualItems(old, now) : haveEqualMembers(old, now);
    known.set(old, { now, isEqual });
    return isEqual;
  };
  const haveEqualItems = (old: Node, now: Node): boolean => {
    const items = childrenOf(now);
    const isEqual = (item: Node, at: number) => {
      const there = items[at];
      return there !== undefined && areEqual(item, there);
    };
    return childrenOf(old).length === items.length && childrenOf(old).every(isEqual);
  };
  const haveEqualMembers = (old: Node, now: Node): boolean => {
    const had = membersOf(old);
    const has = membersOf(now);
    if (had.size !== has.size) return false;
    for (const [key, { value }] of had) {
      const there = has.get(key);
      if (!there || !areEqual(value, there.value)) return false;
    }
    return true;
  };
  return areEqual;
}

/**
 * Numbers values of both texts so that those that are equal as `equality` has it, and only they, have the same number. What is
 * inside of no list is never asked for, and costs nothing.
 */
export function identify(...sides: readonly Side[]): (node: Node) => number {
  const kinds = new Map<string, number>();
  const ids = new Map<Node, number>();
  const intern = (kind: string) => {
    const id = kinds.get(kind) ?? kinds.size;
    kinds.set(kind, id);
    return id;
  };
  const visit = (node: Node, text: string): number => {
    const known = ids.get(node);
    if (known !== undefined) return known;
    const id = intern(shapeOf(node, text, (child) => visit(child, text)));
    ids.set(node, id);
    return id;
  };
  return (node) => ids.get(node) ?? visit(node, textOf(node, sides));
}

/** The text that a node stands in. */
function textOf(node: Node, sides: readonly Side[]): string {
  let root = node;
  while (root.parent) root = root.parent;
  return sides.find((side) => side.root === root)?.text ?? '';
}

function shapeOf(node: Node, text: string, visit: (child: Node) => number): string {
  if (node.type === 'array') return `[${childrenOf(node).map(visit).join()}]`;
  if (node.type === 'object') {
    const [first, ...more] = childrenOf(node);
    const only = more.length === 0 ? first?.children?.[1] : undefined;
    // Long lists of small objects are what takes time.
    if (first && only) return `{${JSON.stringify(keyOf(first))}:${visit(only)}}`;
    const members = [...membersOf(node)].map(([key, { value }]) => `${JSON.stringify(key)}:${visit(value)}`);
    return `{${members.sort().join()}}`;
  }
  if (node.type === 'number') return canonicalNumber(literalOf(node, text));
  return JSON.stringify(node.value);
}

const canonicalNumber = (literal: string): string =>
  /^-?\d{1,15}$/.test(literal) ? String(Number(literal)) : canonicalJson(literal);

/** A value as it stands in the text. */
export const literalOf = (node: Node, text: string): string =>
  text.slice(node.offset, node.offset + node.length);

/** What a number's literal becomes in a value that is made from a text. */
export type ReadNumber = (literal: string) => unknown;

/** A node's value, with its numbers as `readNumber` gives them. `__proto__` stays a plain key. */
export function readValue(node: Node, text: string, readNumber: ReadNumber): unknown {
  if (node.type === 'number') return readNumber(literalOf(node, text));
  if (node.type === 'array') return childrenOf(node).map((child) => readValue(child, text, readNumber));
  if (node.type !== 'object') return node.value;
  const entries = [...membersOf(node)].map(
    ([key, { value }]) => [key, readValue(value, text, readNumber)] as const,
  );
  return Object.fromEntries(entries);
}
