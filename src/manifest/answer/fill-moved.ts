import type { Node } from 'jsonc-parser';
import { toPointer } from '../../lib/json/pointer';
import { keyOf } from '../../lib/json/tree';
import { childrenOf, membersOf } from '../compare/values';
import { nameOf, valuesIn } from './placeholders';

/** A credential of the sender's text: what it is called, and its JSON. */
export type Secret = { name: string; literal: string; node: Node };

/** What the walk through both texts found. */
export type Paired = {
  /** What each placeholder of the answer stands for. */
  fills: Map<Node, Secret>;
  /** What the reviewer removed and added, as far as there are credentials and placeholders in it. */
  gone: Node[];
  come: Node[];
  secretsIn: (node: Node) => Secret[];
  id: (node: Node) => number;
  /** Goes through two values that belong together, and fills what stands at the same place of both. */
  pair: (received: Node, theirs: Node) => void;
};

/** The placeholders that were filled from another list, or another webhook. */
export type Moved = ReadonlySet<Node>;

/**
 * Fills what the reviewer added from what the reviewer removed: values that moved as they are, then objects of one endpoint,
 * then headers by their name, the same list first, and the only one in a list. Where two different credentials could be
 * meant, the placeholder stays: a secret must not go to a wrong address.
 */
export function fillMoved(paired: Paired, placeholders: readonly Node[]): Moved {
  const { gone, come, fills, id } = paired;
  const before = new Set(fills.keys());
  // A placeholder alone is like any other: it has a name at the most.
  pairBy(paired, (node) => (node.children ? id(node) : -1));
  pairBy(paired, (node) => endpointOf(node, id));

  const used = new Set(fills.values());
  const left = gone.flatMap(paired.secretsIn).filter((secret) => !used.has(secret));
  // Where as many went as came, the first belongs to the first.
  const secrets = new Set(left.sort((a, b) => a.node.offset - b.node.offset));
  const fresh = new Set(come.flatMap(valuesIn));
  const open = new Set(placeholders.filter((node) => !fills.has(node) && fresh.has(node)));
  const match = (keyOfPlace: (node: Node) => string, keyOfSecret: (secret: Secret) => string) => {
    const candidates = groupBy(secrets, keyOfSecret);
    for (const [key, nodes] of groupBy(open, keyOfPlace)) {
      const found = candidates.get(key) ?? [];
      const isClear =
        found.length === nodes.length || new Set(found.map(({ literal }) => literal)).size === 1;
      for (const [at, secret] of isClear ? found.entries() : []) {
        const node = nodes[at];
        if (!node) break;
        fills.set(node, secret);
        open.delete(node);
        secrets.delete(secret);
      }
    }
  };
  const home = homes();
  const small = (text: string) => text.toLowerCase();
  match(
    (node) => `${home(node)} ${nameOf(node)}`,
    ({ node, name }) => `${home(node)} ${name}`,
  );
  match(
    (node) => `${home(node)} ${small(nameOf(node))}`,
    ({ node, name }) => `${home(node)} ${small(name)}`,
  );
  match(nameOf, ({ name }) => name);
  match(
    (node) => small(nameOf(node)),
    ({ name }) => small(name),
  );
  const places = groupBy(open, home);
  const single = (node: Node) => (places.get(home(node))?.length === 1 ? home(node) : undefined);
  match(
    (node) => single(node) ?? 'several',
    ({ node }) => home(node),
  );
  const isMoved = ([node, secret]: [Node, Secret]) => !before.has(node) && home(node) !== home(secret.node);
  return new Set([...fills].filter(isMoved).map(([node]) => node));
}

/** Goes through the pairs of what went and what came with the same key; a key below zero has no pair. */
function pairBy({ gone, come, pair, secretsIn }: Paired, key: (node: Node) => number): void {
  const former = groupBy(gone, key);
  const literalsIn = (node: Node) => secretsIn(node).map(({ literal }) => literal);
  // What comes up while they are gone through is no whole value that moved.
  for (const [own, nodes] of groupBy(come, key)) {
    const found = own < 0 ? [] : (former.get(own) ?? []);
    const isClear =
      found.length === nodes.length || new Set(found.map((node) => literalsIn(node).join())).size === 1;
    for (const [at, match] of isClear ? found.entries() : []) {
      const node = nodes[at];
      if (!node) break;
      gone.splice(gone.indexOf(match), 1);
      come.splice(come.indexOf(node), 1);
      pair(match, node);
    }
  }
}

function endpointOf(node: Node, id: (node: Node) => number): number {
  const endpoint = node.type === 'object' ? membersOf(node).get('endpoint')?.value : undefined;
  return endpoint ? id(endpoint) : -1;
}

function groupBy<T, K>(things: Iterable<T>, key: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const own = key(thing);
    const group = groups.get(own);
    if (group) group.push(thing);
    else groups.set(own, [thing]);
  }
  return groups;
}

/** The pointer of the list that a value stands in, at whatever depth; each list is looked up once. */
function homes(): (value: Node) => string {
  const known = new Map<Node, string>();
  return (value) => {
    let list: Node | undefined = value;
    while (list && list.type !== 'array') list = list.parent;
    if (!list) return '';
    const pointer = known.get(list) ?? toPointer(pathOf(list));
    known.set(list, pointer);
    return pointer;
  };
}

function pathOf(node: Node): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = node; at.parent; at = at.parent) {
    if (at.parent.type === 'property') path.unshift(keyOf(at.parent));
    else if (at.parent.type === 'array') path.unshift(childrenOf(at.parent).indexOf(at));
  }
  return path;
}
