import { isObject } from '../../lib/json/json-value';
import { type Note, noteKey } from '../../manifest/notes/note';
import type { DraftNotes } from '../drafts/records';
import { readDraftNotes } from '../drafts/storage/checked-records';
import type { SmallStore } from '../drafts/storage/small-store';
import { toNotes } from './stored-notes';

/** Whose notes: those of a draft, by its id, or those of the person here on a manifest, by its fingerprint. */
export type Owner = `draft:${string}` | `review:${string}`;
export type Content = DraftNotes | readonly Note[];
export type Change = (before: Content) => Content;

/** Where notes are journaled that are not stored yet: by owner, with what was known when they were written. */
export const JOURNAL = 'note-journal:';
/** Where earlier versions of this site kept the notes, each in localStorage. Taken over once. */
const FORMER = { notes: 'draft-notes:', answers: 'draft-answers:', review: 'review-notes:' };

/** What pages journaled and did not live to store. What was written before all was known is added, not put in place. */
export function readJournaled(local: SmallStore): { owner: Owner; change: Change }[] {
  return local.keys().flatMap((key) => {
    const owner = key.startsWith(JOURNAL) ? key.slice(JOURNAL.length) : '';
    const stored = local.read(key);
    if (!isOwner(owner) || !isObject(stored)) return [];
    const mine = owner.startsWith('draft:')
      ? readDraftNotes(stored.content)
      : (toNotes(stored.content) ?? []);
    return [{ owner, change: stored.isWhole === true ? () => mine : adding(mine) }];
  });
}

/** What earlier versions of this site kept in localStorage; what can't be read of it stays where it is. */
export function readFormer(local: SmallStore): { owner: Owner; change: Change; key: string; raw: string }[] {
  return local.keys().flatMap((key) => {
    const raw = local.raw(key);
    const found = raw === undefined ? undefined : formerContent(key, local.read(key));
    return found && raw !== undefined
      ? [{ owner: found.owner, change: adding(found.content), key, raw }]
      : [];
  });
}

function formerContent(key: string, stored: unknown): { owner: Owner; content: Content } | undefined {
  if (key.startsWith(FORMER.notes) && isObject(stored))
    return { owner: `draft:${key.slice(FORMER.notes.length)}`, content: readDraftNotes(stored) };
  if (key.startsWith(FORMER.answers) && typeof stored === 'string')
    return {
      owner: `draft:${key.slice(FORMER.answers.length)}`,
      content: readDraftNotes({ answers: stored }),
    };
  const notes = key.startsWith(FORMER.review) ? toNotes(stored) : undefined;
  return notes && { owner: `review:${key.slice(FORMER.review.length)}`, content: notes };
}

const isOwner = (name: string): name is Owner => /^(draft|review):/.test(name);
const isList = (content: Content): content is readonly Note[] => Array.isArray(content);

const adding =
  (mine: Content): Change =>
  (before) => {
    if (isList(before) && isList(mine)) return mergeNotes(before, mine);
    return isList(before) || isList(mine) ? before : mergeDraft(before, mine);
  };

/** Both drafts' notes. What was dealt with in the first is not brought back by the second. */
export function mergeDraft(before: DraftNotes, mine: DraftNotes): DraftNotes {
  const open = new Set(before.notes.map(noteKey));
  const done = new Set(before.seen.filter((key) => !open.has(key)));
  const answers = before.answers ?? mine.answers;
  const silenced = [...new Set([...(before.silenced ?? []), ...(mine.silenced ?? [])])];
  return {
    notes: mergeNotes(
      before.notes,
      mine.notes.filter((note) => !done.has(noteKey(note))),
    ),
    seen: [...new Set([...before.seen, ...mine.seen])],
    rejected: [...new Set([...before.rejected, ...mine.rejected])],
    ...(answers === undefined ? {} : { answers }),
    ...(silenced.length > 0 ? { silenced } : {}),
  };
}

/** The notes of the first list, and those of the second that are not among them. */
export function mergeNotes(before: readonly Note[], mine: readonly Note[]): Note[] {
  const known = new Set(before.map(noteKey));
  return [...before, ...mine.filter((note) => !known.has(noteKey(note)))];
}
