import { type Node, parseTree } from 'jsonc-parser';
import { ofLastTwo } from '../memo';
import { fromPointer, isIndex, type Path } from './pointer';

/**
 * The syntax tree of a text: keys and values with their places, in UTF-16 characters. Undefined for empty text. Validation, the next
 * edit and the marks in the JSON all ask for the tree of the same text, a comparison for those of two.
 */
export const readTree = ofLastTwo(parseOrNothing);

function parseOrNothing(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch (error) {
    // Text that does not parse may nest deeper than the stack: it has no places to show.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The key of a property node. */
export function keyOf(property: Node): string {
  return String(property.children?.[0]?.value ?? '');
}

/** From so many keys on an object gets an index: hundreds of problems and fields ask for places in the same one. */
const MANY_KEYS = 100;
const indexes = new WeakMap<Node, Map<string, Node>>();

function memberOf(object: Node, key: string): Node | undefined {
  const { children = [] } = object;
  if (children.length < MANY_KEYS) return children.findLast((property) => keyOf(property) === key);
  let index = indexes.get(object);
  if (!index) {
    index = new Map(children.map((property) => [keyOf(property), property]));
    indexes.set(object, index);
  }
  return index.get(key);
}

/** The value's node at a path. Of duplicate keys the last one counts, as it does for JSON.parse. */
export function findNode(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) {
    if (node?.type === 'object') {
      node = memberOf(node, String(step))?.children?.[1];
    } else if (node?.type === 'array') {
      node = isIndex(step) ? node.children?.[Number(step)] : undefined;
    } else {
      return undefined;
    }
  }
  return node;
}

/** The value at a pointer as it stands in the text, every digit of a number included; undefined where there is none. */
export function literalAt(text: string, pointer: string): string | undefined {
  const root = readTree(text);
  const node = root && findNode(root, fromPointer(pointer));
  return node && text.slice(node.offset, node.offset + node.length);
}
