import { nextTask } from '../../lib/next-task';
import { applyEdits } from '../../lib/text/text-edit';
import { hasFingerprint } from '../../manifest/answer/answer';
import { draftList } from '../drafts/library';
import type { DraftList } from '../drafts/list/draft-list';
import { notes, session } from '../drafts/page';
import { draftTitle, type WholeDraft } from '../drafts/records';
import type { DraftSession } from '../drafts/session/session';
import type { Notes } from './notes-store';

/** A draft that has the fingerprint asked for, or had it. */
export type Answered = {
  id: string;
  title: string;
  /** Its text as it is stored now. */
  text: string;
  /** The text with the fingerprint: the same, an earlier one of its history, or a snapshot. */
  base: string;
};

export type Search = { kind: 'found'; draft: Answered } | { kind: 'none' } | { kind: 'unfinished' };

/** Milliseconds of work after which the page gets a turn. */
const TURN = 30;

/** Where drafts are looked for. */
type Drafts = { list: DraftList; session: DraftSession; notes: Notes };

/** `findAmong` the drafts of this browser. */
export const findAnswered = (fingerprint: string, budget: number): Promise<Search> =>
  findAmong({ list: draftList, session, notes }, fingerprint, budget);

/**
 * Looks for the draft that an answer is about: the open one first with all that it was, then the others, newest first,
 * their texts before their snapshots and histories. A draft that answers the same fingerprint itself is none.
 * @param budget milliseconds after which it gives up, with `unfinished`
 */
export async function findAmong(
  { list, session, notes }: Drafts,
  fingerprint: string,
  budget: number,
): Promise<Search> {
  const end = performance.now() + budget;
  let turn = performance.now() + TURN;
  const isLate = async (): Promise<boolean> => {
    if (performance.now() > turn) {
      await nextTask();
      turn = performance.now() + TURN;
    }
    return performance.now() > end;
  };
  const look = async (draft: WholeDraft, texts: Iterable<string>): Promise<Search | undefined> => {
    const { meta, text } = draft;
    for (const base of texts) {
      if (await isLate()) return { kind: 'unfinished' };
      if (!hasFingerprint(base, fingerprint)) continue;
      return { kind: 'found', draft: { id: meta.id, title: draftTitle(meta), text, base } };
    }
    return undefined;
  };

  await notes.load();
  const open = session.openedDraft().id;
  const listed = (await list.read()).drafts.filter(({ id }) => notes.ofDraft(id).answers !== fingerprint);
  const drafts: WholeDraft[] = [];
  for (const { id } of listed.sort((a, b) => Number(b.id === open) - Number(a.id === open))) {
    const draft = await list.readDraft(id);
    if (!draft) continue;
    drafts.push(draft);
    const found = await look(draft, id === open ? [draft.text, ...earlierTexts(draft)] : [draft.text]);
    if (found) return found;
  }
  for (const draft of drafts) {
    const found = draft.meta.id === open ? undefined : await look(draft, earlierTexts(draft));
    if (found) return found;
  }
  return { kind: 'none' };
}

/** What a draft was: its snapshots, newest first, then back through its history, then what redo would bring. */
function* earlierTexts({ text, snapshots, history, imported }: WholeDraft): Generator<string> {
  for (const snapshot of [...snapshots].sort((a, b) => b.at - a.at)) yield snapshot.text;
  if (imported !== undefined) yield imported;
  let earlier = text;
  for (const { inverse } of history.past.toReversed()) {
    earlier = applyEdits(earlier, inverse);
    yield earlier;
  }
  let later = text;
  for (const { edits } of history.future) {
    later = applyEdits(later, edits);
    yield later;
  }
}
