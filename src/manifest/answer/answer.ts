import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Node } from 'jsonc-parser';
import * as words from '#words/manifest/answer';
import { fingerprint } from '../../lib/json/fingerprint';
import { toPointer } from '../../lib/json/pointer';
import type { TextEdit } from '../../lib/text/text-edit';
import { identify, readSide } from '../compare/values';
import { SECTIONS, sectionOf } from '../schema/sections';
import { findCredentials, withhold } from '../secrets/credentials';
import { applyOps } from './apply';
import { conflictWords, inWords, isOneOfTwins, listed, type Sides } from './describe';
import { fillWithheld } from './fill';
import { mergeTexts } from './merge';
import type { Proposal } from './merge-state';
import { namesMissing } from './placeholders';

/** The three texts of an answer; each is JSON that `parse` accepts. */
export type AnswerTexts = {
  /** The draft as it was when the answered link was made. */
  base: string;
  /** The draft as it is now. */
  mine: string;
  /** What the reviewer sent back. */
  theirs: string;
};

/** One change that the reviewer made and the draft does not have. */
export type AnswerChange = {
  /** The same for the same change of the same answer, whatever happens to the draft. Holds no value in clear. */
  key: string;
  /** Where it stands in the draft. */
  pointer: string;
  kind: 'added' | 'removed' | 'changed';
  /** What accepting does to the draft, as `compareTexts` says it. */
  words: string;
  subject: string;
  /** The sender changed the same place in another way: a sentence that says so. */
  conflict?: string;
  /** Why it cannot be accepted. */
  blocked?: string;
  /** What else there is to know before accepting it. */
  remark?: string;
};

export type AnswerChanges = {
  /** All of them, those that were rejected too. */
  count: number;
  /** Differences that are the sender's own work since the link was made; they stay. */
  own: number;
  /** The answer with the sender's credentials put back in. */
  filled: string;
  /** The first changes, and how many come up when these are decided. */
  list: (isRejected: (key: string) => boolean) => { changes: AnswerChange[]; more: number };
  /** The draft with these changes of the list made, and the edits that lead there. */
  accept: (changes: readonly AnswerChange[]) => { text: string; edits: TextEdit[] };
};

const MAX_CHANGES = 100;
/** Most UTF-16 characters that are gone through to accept all that is listed, so that a hostile text stops nothing. */
const MAX_WORK = 4_000_000;

/** Whether a text has this fingerprint, as a whole or as a link without its credentials carries it. */
export function hasFingerprint(text: string, wanted: string): boolean {
  const whole = fingerprint(text);
  if (whole === undefined || whole === wanted) return whole === wanted;
  const credentials = findCredentials(text);
  return credentials.length > 0 && fingerprint(withhold(text, credentials)) === wanted;
}

/** Whether the sender went on with the draft, be it at places that the reviewer changed, too. */
export const hasOwnWork = ({ own, list }: AnswerChanges): boolean =>
  own > 0 || list(() => false).changes.some(({ conflict }) => conflict !== undefined);

/** What the reviewer changed and the draft does not have yet. */
export function answerChanges({ base, mine, theirs }: AnswerTexts): AnswerChanges {
  const { side, moved } = fillWithheld(theirs, base);
  const baseSide = readSide(base);
  const sides: Sides = { base: baseSide, mine: mine === base ? baseSide : readSide(mine), theirs: side };
  const id = identify(...new Set([sides.base, sides.mine, sides.theirs]));
  const { found, more, own } = mergeTexts(id, sides.base.root, sides.mine.root, side.root);
  const proposals = inSections(found);
  const answer = bytesToHex(sha256(new TextEncoder().encode(theirs)).slice(0, 12));
  const keyOf = ({ spot, op }: Proposal) =>
    bytesToHex(
      sha256(new TextEncoder().encode([answer, op.op, spot.base, spot.theirs].join(' '))).slice(0, 12),
    );
  const known = new Map<string, Proposal>();
  return {
    count: found.length + more,
    own,
    filled: side.text,
    list: (isRejected) => {
      const changes: AnswerChange[] = [];
      let open = 0;
      let length = mine.length;
      for (const proposal of proposals) {
        const key = keyOf(proposal);
        if (!isRejected(key)) {
          length += 'value' in proposal.op ? proposal.op.value.length : 0;
          if (open === MAX_CHANGES || (open > 0 && (open + 1) * length > MAX_WORK)) break;
          open += 1;
        }
        known.set(key, proposal);
        changes.push(asChange(sides, moved, proposal, key, side.text !== theirs));
      }
      return { changes, more: proposals.length - changes.length + more };
    },
    accept: (changes) =>
      applyOps(
        mine,
        changes.flatMap(({ key }) => known.get(key)?.op ?? []),
        side,
      ),
  };
}

/** What is accepted by "all": neither a conflict nor blocked. */
export const isPlain = ({ conflict, blocked }: AnswerChange): boolean =>
  conflict === undefined && blocked === undefined;

function inSections(found: readonly Proposal[]): Proposal[] {
  const order = SECTIONS.map(({ id }) => id);
  const ranked = found.map((proposal) => {
    const section = sectionOf(toPointer(proposal.spot.path.slice(0, 2)))?.id;
    return { proposal, rank: section ? order.indexOf(section) : order.length };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ proposal }) => proposal);
}

function asChange(
  sides: Sides,
  moved: readonly { offset: number; name: string }[],
  proposal: Proposal,
  key: string,
  hasFilled: boolean,
): AnswerChange {
  const { spot, theirs, mine, isConflict } = proposal;
  const missing = namesMissing(theirs);
  // What stands in the draft is never replaced by the words for a value that was left out.
  const isBlocked = missing.length > 0 && mine !== undefined && (!theirs?.children || !isEmpty(mine));
  const inside = ({ offset }: { offset: number }) =>
    theirs !== undefined && offset >= theirs.offset && offset < theirs.offset + theirs.length;
  const taken = [...new Set(moved.filter(inside).map(({ name }) => name))];
  const remarks = [
    ...(missing.length > 0 && !isBlocked ? [words.typeInAfterAccepting(listed(missing))] : []),
    ...(hasFilled && isOneOfTwins(proposal) ? [words.checkWhichHeader] : []),
    ...(taken.length > 0 ? [words.takenFromDraft(listed(taken))] : []),
  ];
  return {
    key,
    pointer: toPointer(spot.path),
    ...inWords(sides, proposal),
    ...(isConflict && { conflict: conflictWords(sides, proposal) }),
    ...(isBlocked && { blocked: words.askForWithheld }),
    ...(remarks.length > 0 && { remark: remarks.join(' ') }),
  };
}

function isEmpty({ children, value }: Node): boolean {
  return children ? children.length === 0 : value === null || value === '';
}
