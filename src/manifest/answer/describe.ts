import type { Node } from 'jsonc-parser';
import * as words from '#words/manifest/answer';
import type { Step } from '../../lib/json/pointer';
import { findNode } from '../../lib/json/tree';
import {
  bothValues,
  changeWords,
  DOCUMENT,
  itemPlace,
  itemWords,
  keyPlace,
  orderWords,
  type Place,
  shorten,
  type Words,
  wholeWords,
} from '../compare/describe';
import { isSecretHeaderValue } from '../compare/secret';
import { childrenOf, membersOf, type Side } from '../compare/values';
import type { Proposal } from './merge-state';

/** The three texts of a merge; the answer with its credentials filled in. */
export type Sides = { base: Side; mine: Side; theirs: Side };

/** What accepting a change does, in words. */
export function inWords({ mine: own, theirs: answer }: Sides, proposal: Proposal): Words & { kind: Kind } {
  const { spot, op, mine, theirs } = proposal;
  const place = placeOf(own.root, spot.path);
  if (op.op === 'order') return { kind: 'changed', ...orderWords(place) };
  if (mine && theirs)
    return { kind: 'changed', ...changeWords(place, [mine, own.text], [theirs, answer.text]) };
  if (op.op === 'insert') return { kind: 'added', ...itemWords(place, 'added', op.value, answer.text) };
  if (theirs) return { kind: 'added', ...wholeWords(place, 'added', theirs, answer.text) };
  const isItem = typeof spot.path.at(-1) === 'number';
  const gone = mine as Node;
  return isItem
    ? {
        kind: 'removed',
        ...itemWords(placeOf(own.root, spot.path.slice(0, -1)), 'removed', gone, own.text),
      }
    : { kind: 'removed', ...wholeWords(place, 'removed', gone, own.text) };
}

type Kind = 'added' | 'removed' | 'changed';

/** Why a change is not taken with the others: what the sender did at its place, and both values where they may be seen. */
export function conflictWords({ mine: own, theirs: answer }: Sides, proposal: Proposal): string {
  const { spot, op, base, mine, theirs } = proposal;
  if (op.op === 'order') return words.youChangedThis;
  if (!mine) return words.youTookThisOut;
  if (!theirs) return words.youChangedWhatGoes;
  const place = placeOf(own.root, spot.path);
  const values = bothValues(place, [mine, own.text], [theirs, answer.text]);
  const told = base ? words.youChangedThis : words.youAddedThis;
  return values ? `${told} ${words.bothValues(...values)}` : told;
}

/** Whether a removed header is one of several that nobody without their credentials can tell apart. */
export function isOneOfTwins({ op, base }: Proposal): boolean {
  if (op.op !== 'remove' || base?.parent?.type !== 'array') return false;
  const member = (header: Node, key: string) => membersOf(header).get(key)?.value;
  const name = member(base, 'header_name')?.value;
  const value = member(base, 'header_value');
  if (typeof name !== 'string' || !value || !isSecretHeaderValue(value)) return false;
  const inSmall = name.toLowerCase();
  return childrenOf(base.parent).some(
    (header) =>
      header !== base &&
      String(member(header, 'header_name')?.value).toLowerCase() === inSmall &&
      member(header, 'header_value')?.value !== value.value,
  );
}

/** Names as part of a sentence, however many and long they are. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).map((name) => shorten(name) || words.namelessHeader);
  return words.namesAndMore(shown.join(', '), names.length - shown.length);
}

const MAX_NAMES = 5;

/** A place with the names that people know it by; items are named as the sender's text has them. */
function placeOf(root: Node, path: readonly Step[]): Place {
  let place = DOCUMENT;
  let node: Node | undefined = root;
  for (const step of path) {
    const inner: Node | undefined = node && findNode(node, [step]);
    place = typeof step === 'number' && inner ? itemPlace(place, step, inner) : keyPlace(place, String(step));
    node = inner;
  }
  return place;
}
