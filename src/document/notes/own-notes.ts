import { useStore } from 'zustand';
import { parse } from '../../lib/json/parse';
import { type Note, readNotes } from '../../manifest/notes/note';
import { isInList, noteItem } from '../../manifest/notes/note-item';
import { notes, saveState } from '../drafts/page';
import type { NotesState } from './notes-store';
import { type PlacedNote, usePlacedNotes } from './placed-notes';

const NONE: readonly Note[] = [];

/** The notes that the person here pinned to the manifest of a fingerprint. */
export const ownNotes = (fingerprint: string): readonly Note[] => notes.ofReview(fingerprint);

/** Follows these notes. */
export function useOwnNotes(fingerprint: string): readonly Note[] {
  return useStore(notes, ({ reviews }) => reviews[fingerprint] ?? NONE);
}

/** Pins a note to a place, in place of the one that was there; an empty text takes it away. */
export function pinNote(fingerprint: string, note: Note): void {
  notes.changeReview(fingerprint, (before) => {
    const at = before.findIndex(({ pointer }) => pointer === note.pointer);
    const next = at < 0 ? [...before, note] : before.with(at, { ...before[at], ...note });
    return readNotes(next).notes;
  });
}

/**
 * Gives the notes in lists the name of the item that they are about, as long as the text that they were pinned to is at hand.
 * @param text the manifest of that fingerprint
 */
export function nameItems(fingerprint: string, text: string): void {
  if (!ownNotes(fingerprint).some(isUnnamed)) return;
  const parsed = parse(text);
  if (!parsed.ok) return;
  const named = (note: Note): Note => {
    const item = isUnnamed(note) ? noteItem(parsed.value, note.pointer) : undefined;
    return item === undefined ? note : { ...note, item };
  };
  if (ownNotes(fingerprint).every((note) => named(note) === note)) return;
  notes.changeReview(fingerprint, (before) => readNotes(before.map(named)).notes);
}

const isUnnamed = ({ pointer, item }: Note): boolean => item === undefined && isInList(pointer);

/** Remembers that a draft was made to answer the manifest of a fingerprint. */
export function rememberAnswer(draft: string, fingerprint: string): void {
  notes.changeDraft(draft, (before) => ({ ...before, answers: fingerprint }));
}

/** The fingerprint of the manifest that a draft answers; undefined for a draft that answers none. */
export const answeredBy = (draft: string): string | undefined => notes.ofDraft(draft).answers;

/** What the open draft answers, and the notes that go with it. */
const ofDraft = ({ drafts, reviews }: NotesState, draft: string): readonly Note[] => {
  const answers = drafts[draft]?.answers;
  return (answers === undefined ? undefined : reviews[answers]) ?? NONE;
};

/**
 * Follows the notes that the person here pinned to the manifest which the open draft answers: all of them, or those at a
 * place; `inside` takes those deeper down too. None in a draft that answers nothing.
 */
export function useDraftNotes(pointer?: string, inside = false): readonly PlacedNote[] {
  const draft = useStore(saveState, (state) => state.draft);
  return usePlacedNotes(
    useStore(notes, (state) => ofDraft(state, draft)),
    pointer,
    inside,
  );
}

/** Takes such a note away. Returns the way back. */
export function unpinDraftNote(note: Note): () => void {
  const answers = answeredBy(saveState.getState().draft);
  if (answers === undefined) return () => undefined;
  pinNote(answers, { ...note, text: '' });
  return () => pinNote(answers, note);
}
