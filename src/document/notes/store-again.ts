import { NO_NOTES } from '../drafts/records';
import { mergeDraft, mergeNotes } from './merge-notes';
import type { Notes } from './notes-store';

/** Stores the notes of a draft anew, for what was stored of them is gone. */
export function storeNotesAgain(notes: Notes, id: string): void {
  const mine = notes.ofDraft(id);
  if (mine === NO_NOTES) return;
  notes.changeDraft(id, (stored) => mergeDraft(stored, mine));
  const { answers } = mine;
  if (answers === undefined) return;
  const own = notes.ofReview(answers);
  if (own.length > 0) notes.changeReview(answers, (stored) => mergeNotes(stored, own));
}
