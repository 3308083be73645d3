import { useStore } from 'zustand';
import type { Note } from '../../manifest/notes/note';
import { noteKey } from '../../manifest/notes/note-key';
import { notes, saveState } from '../drafts/page';
import { type DraftNotes, NO_NOTES } from '../drafts/records';
import { type PlacedNote, usePlacedNotes } from './placed-notes';

/** More than any exchange has; the oldest go first. */
const MOST = 500;

/** What answers brought to a draft. */
export const receivedBy = (draft: string): DraftNotes => notes.ofDraft(draft);

/** Puts the notes of an answer onto a draft; those that came before are not put there again. */
export function receiveNotes(draft: string, received: readonly Note[]): void {
  const isFresh =
    ({ seen }: DraftNotes) =>
    (note: Note) =>
      !seen.includes(noteKey(note));
  if (!received.some(isFresh(receivedBy(draft)))) return;
  notes.changeDraft(draft, (before) => {
    const fresh = received.filter(isFresh(before));
    return {
      ...before,
      notes: [...before.notes, ...fresh].slice(-MOST),
      seen: [...before.seen, ...fresh.map(noteKey)].slice(-MOST),
    };
  });
}

/** Takes a note off a draft: it is dealt with. */
export function finishNote(draft: string, note: Note): void {
  notes.changeDraft(draft, (before) => ({
    ...before,
    notes: before.notes.filter((one) => noteKey(one) !== noteKey(note)),
  }));
}

/** Puts a note back that was dealt with. */
export function reopenNote(draft: string, note: Note): void {
  notes.changeDraft(draft, (before) => ({
    ...before,
    notes: [...before.notes.filter((one) => noteKey(one) !== noteKey(note)), note],
  }));
}

/** Marks a change of an answer as turned down, or takes the mark away. */
export function rejectChange(draft: string, key: string, isRejected: boolean): void {
  if (receivedBy(draft).rejected.includes(key) === isRejected) return;
  notes.changeDraft(draft, (before) => {
    const others = before.rejected.filter((one) => one !== key);
    return { ...before, rejected: isRejected ? [...others, key].slice(-MOST) : others };
  });
}

/** Follows what answers brought to a draft. */
export function useReceived(draft: string): DraftNotes {
  return useStore(notes, ({ drafts }) => drafts[draft] ?? NO_NOTES);
}

/** Follows the notes on the open draft: all of them, or those at a place; `inside` takes those deeper down too. */
export function useNotes(pointer?: string, inside = false): readonly PlacedNote[] {
  const draft = useStore(saveState, (state) => state.draft);
  return usePlacedNotes(useReceived(draft).notes, pointer, inside);
}

/** The id of the open draft, for what is done to its notes. */
export const openDraftId = (): string => saveState.getState().draft;
