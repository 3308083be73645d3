import { isObject } from '../../lib/json/json-value';
import type { Note } from '../../manifest/notes/note';
import { readDraftNotes } from '../drafts/storage/checked-records';
import type { SmallStore } from '../drafts/storage/small-store';
import { mergeDraft, mergeNotes } from './merge-notes';
import { type Change, type Content, JOURNAL, type Owner } from './owner';
import { toNotes } from './stored-notes';

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
