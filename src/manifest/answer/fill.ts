import type { Node } from 'jsonc-parser';
import { childrenOf, identify, membersOf, readSide, type Side } from '../compare/values';
import { findCredentials, WITHHELD, withhold } from '../secrets/credentials';
import { alignItems } from './align';
import { fillMoved, type Moved, type Paired, type Secret } from './fill-moved';
import { nameOf, valuesIn } from './placeholders';

/** An answer with the sender's own credentials put back in. */
export type Filled = {
  side: Side;
  /** What stands in something that the reviewer added, and was taken from something that the reviewer removed. */
  moved: { offset: number; name: string }[];
};

/**
 * Puts the credentials that were left out on the way to the reviewer, or on the way back, into the answer again: each
 * follows its place through whatever the reviewer renamed or moved. What cannot be told stays as `WITHHELD`.
 * @param theirs,base the answer, and the sender's text that it answers
 */
export function fillWithheld(theirs: string, base: string): Filled {
  const answer = readSide(theirs);
  const placeholders = valuesIn(answer.root).filter(({ value }) => value === WITHHELD);
  const credentials = placeholders.length > 0 ? findCredentials(base) : [];
  if (credentials.length === 0) return { side: answer, moved: [] };

  const received = readSide(withhold(base, credentials));
  const secrets = new Map<Node, Secret>();
  const nodes = new Map(valuesIn(received.root).map((node) => [node.offset, node]));
  let shift = 0;
  for (const { name, offset, length } of credentials) {
    const node = nodes.get(offset + shift);
    if (node) secrets.set(node, { name, literal: base.slice(offset, offset + length), node });
    shift += JSON.stringify(WITHHELD).length - length;
  }
  const paired = pairUp(received, answer, secrets, placeholders);
  const moved = fillMoved(paired, placeholders);
  return insert(theirs, paired.fills, moved);
}

function pairUp(
  received: Side,
  answer: Side,
  secrets: ReadonlyMap<Node, Secret>,
  placeholders: readonly Node[],
): Paired {
  const id = identify(received, answer);
  const holders = holdersOf([...secrets.keys(), ...placeholders]);
  const fills = new Map<Node, Secret>();
  const gone: Node[] = [];
  const come: Node[] = [];
  const leave = (node: Node) => void (holders.has(node) && gone.push(node));
  const enter = (node: Node) => void (holders.has(node) && come.push(node));

  const pair = (was: Node, is: Node): void => {
    if (!holders.has(was) && !holders.has(is)) return;
    if (was.type === 'object' && is.type === 'object') {
      const had = membersOf(was);
      const has = membersOf(is);
      for (const [key, { value }] of has) {
        const former = had.get(key)?.value;
        if (former) pair(former, value);
        else enter(value);
      }
      for (const [key, { value }] of had) if (!has.has(key)) leave(value);
    } else if (was.type === 'array' && is.type === 'array') {
      pairItems(childrenOf(was), childrenOf(is));
    } else if (is.value === WITHHELD) {
      const secret = secrets.get(was);
      if (secret) fills.set(is, secret);
    } else {
      leave(was);
      enter(is);
    }
  };
  const pairItems = (was: readonly Node[], is: readonly Node[]) => {
    const { partner, added } = alignItems(was, is, id);
    for (const [index, at] of partner.entries()) {
      const item = was[index] as Node;
      const other = is[at];
      if (other) pair(item, other);
      else leave(item);
    }
    for (const index of added) enter(is[index] as Node);
  };
  pair(received.root, answer.root);
  const secretsIn = (node: Node) => valuesIn(node).flatMap((value) => secrets.get(value) ?? []);
  return { fills, gone, come, id, pair, secretsIn };
}

/** Values and everything around them, up to the document. */
function holdersOf(values: readonly Node[]): Set<Node> {
  const holders = new Set<Node>();
  for (const value of values)
    for (let node: Node | undefined = value; node && !holders.has(node); node = node.parent)
      holders.add(node);
  return holders;
}

function insert(text: string, fills: ReadonlyMap<Node, Secret>, moved: Moved): Filled {
  const pieces: string[] = [];
  const places: Filled['moved'] = [];
  let end = 0;
  let length = 0;
  for (const [node, { literal }] of [...fills].sort(([a], [b]) => a.offset - b.offset)) {
    const before = text.slice(end, node.offset);
    if (moved.has(node)) places.push({ offset: length + before.length, name: nameOf(node) });
    pieces.push(before, literal);
    length += before.length + literal.length;
    end = node.offset + node.length;
  }
  return { side: readSide(pieces.join('') + text.slice(end)), moved: places };
}
