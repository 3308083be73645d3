import { applyEdits, type TextEdit } from '../lib/text-edit';
import { compareTexts, type Difference, revertText } from './compare';
import { type Credential, findCredentials, findWithheld, withhold } from './credentials';
import { type Change, editText } from './edit';
import { fingerprint } from './fingerprint';
import { fromPointer, isWithin, toPointer, valueAt } from './pointer';

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
  /** Where it stands in the draft. */
  pointer: string;
  kind: Difference['kind'];
  /** What accepting does to the draft, as `compareTexts` says it. */
  words: string;
  subject: string;
  /** The draft with this one change, and the edits that lead there. */
  text: string;
  edits: TextEdit[];
};

export type AnswerChanges = {
  changes: AnswerChange[];
  /** How many more there are; they come up when those before them are decided. */
  more: number;
  /** Differences that are the sender's own work since the link was made; they stay. */
  own: number;
};

const MAX_CHANGES = 100;
/** Most UTF-16 characters that are compared to put all changes into words, so that a hostile text stops nothing. */
const MAX_COMPARED = 2_000_000;

/** Whether a text has this fingerprint, as a whole or as a link without its credentials carries it. */
export function hasFingerprint(text: string, wanted: string): boolean {
  const whole = fingerprint(text);
  if (whole === undefined || whole === wanted) return whole === wanted;
  const credentials = findCredentials(text);
  return credentials.length > 0 && fingerprint(withhold(text, credentials)) === wanted;
}

/** What the reviewer changed and the draft does not have yet, each with what accepting it makes of the draft. */
export function answerChanges(texts: AnswerTexts): AnswerChanges {
  const { mine } = texts;
  const { open, own } = openDifferences(texts);
  const shown = open.slice(0, mostChanges(mine));
  return {
    changes: shown.map((difference) => asChange(mine, difference)),
    more: open.length - shown.length,
    own,
  };
}

const mostChanges = (text: string): number =>
  Math.max(1, Math.min(MAX_CHANGES, Math.floor(MAX_COMPARED / text.length)));

/**
 * The draft with every change that `isRejected` does not hold back, as many at most as `answerChanges` lists at once.
 * @returns the same text where there is nothing to accept.
 */
export function acceptAll(
  texts: AnswerTexts,
  isRejected: (change: AnswerChange) => boolean,
): { text: string; edits: TextEdit[]; count: number } {
  const edits: TextEdit[] = [];
  const most = mostChanges(texts.mine);
  let text = texts.mine;
  // Each acceptance moves what follows, so the differences are found anew after every one.
  for (let count = 0; ; count += 1) {
    const next = count < most && firstChange({ ...texts, mine: text }, isRejected);
    if (!next) return { text, edits, count };
    edits.push(...next.edits);
    text = applyEdits(text, next.edits);
  }
}

function firstChange(texts: AnswerTexts, isRejected: (change: AnswerChange) => boolean) {
  for (const difference of openDifferences(texts).open.slice(0, MAX_CHANGES)) {
    const change = asChange(texts.mine, difference);
    if (change.edits.length > 0 && !isRejected(change)) return change;
  }
  return undefined;
}

/** Differences between the answer and the draft, as what brings the draft to the answer; the sender's own apart. */
function openDifferences({ base, mine, theirs }: AnswerTexts): { open: Difference[]; own: number } {
  const differences = compareTexts(fillWithheld(theirs, mine), mine);
  if (base === mine) return { open: differences, own: 0 };
  const changed = compareTexts(base, fillWithheld(theirs, base)).map(({ pointer }) => listPointer(pointer));
  const open = differences.filter(({ pointer }) => {
    const own = listPointer(pointer);
    return changed.some((place) => isWithin(place, own) || isWithin(own, place));
  });
  return { open, own: differences.length - open.length };
}

function asChange(mine: string, difference: Difference): AnswerChange {
  const { text, edits } = revertText(mine, difference);
  const told = compareTexts(mine, text);
  const [first] = told;
  return {
    pointer: difference.pointer,
    kind: first?.kind ?? 'changed',
    words: told.map(({ words }) => words).join('; ') || difference.subject,
    subject: first?.subject ?? difference.subject,
    text,
    edits,
  };
}

/**
 * The answer with the values that were left out on the way to the reviewer put back in from the draft, so that they
 * are no differences. What the draft does not have stays as the words that stand for it.
 */
export function fillWithheld(theirs: string, mine: string): string {
  const left = new Set(findCredentials(mine));
  if (left.size === 0) return theirs;
  const value: unknown = JSON.parse(mine);
  const take = (fits: (credential: Credential) => boolean): Credential | undefined => {
    const found = [...left].find(fits);
    if (found) left.delete(found);
    return found;
  };
  const changes: Change[] = [];
  const fill = (pointer: string, credential: Credential | undefined): boolean => {
    if (credential) changes.push({ op: 'set', pointer, value: valueAt(value, credential.pointer) });
    return credential !== undefined;
  };
  const withheld = findWithheld(theirs);
  // A header may have moved in its list: first those that stand where they stood, then the others by name.
  const moved = withheld.filter(
    ({ pointer, name }) =>
      !fill(
        pointer,
        take((own) => own.pointer === pointer && own.name === name),
      ),
  );
  for (const { pointer, name } of moved) {
    if (left.size === 0) break;
    fill(
      pointer,
      take((own) => own.name === name && listPointer(own.pointer) === listPointer(pointer)),
    );
  }
  return editText(theirs, changes).text;
}

/** A place up to the first list on its way: indexes of different texts cannot be compared. */
function listPointer(pointer: string): string {
  const path = fromPointer(pointer);
  const index = path.findIndex((step) => /^\d+$/.test(step));
  return index < 0 ? pointer : toPointer(path.slice(0, index));
}
