import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { parse } from '../../lib/json/parse';
import { type Note, readNotes } from '../../manifest/notes/note';
import { isInList, noteItem } from '../../manifest/notes/note-item';
import { saveState } from '../drafts/save-state';
import { keptThings } from './local-storage';
import { type PlacedNote, usePlacedNotes } from './placed-notes';
import { toNotes } from './stored-notes';

const kept = keptThings('review-notes:', toNotes);
const answered = keptThings('draft-answers:', (stored) => (typeof stored === 'string' ? stored : undefined));

/** Counts the changes of the notes below, for whoever shows them. */
const changes = createStore<{ count: number }>(() => ({ count: 0 }));
const noteChange = () => changes.setState(({ count }) => ({ count: count + 1 }));

/** The notes that the person here pinned to the manifest of a fingerprint. */
export function ownNotes(fingerprint: string): readonly Note[] {
  return kept.get(fingerprint) ?? [];
}

/** Follows these notes. */
export function useOwnNotes(fingerprint: string): readonly Note[] {
  const count = useStore(changes, (state) => state.count);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the count says that there is something new to read.
  return useMemo(() => ownNotes(fingerprint), [fingerprint, count]);
}

/** Pins a note to a place, in place of the one that was there; an empty text takes it away. */
export function pinNote(fingerprint: string, note: Note): void {
  const before = ownNotes(fingerprint);
  const at = before.findIndex(({ pointer }) => pointer === note.pointer);
  const next = at < 0 ? [...before, note] : before.with(at, { ...before[at], ...note });
  keep(fingerprint, next);
}

/**
 * Gives the notes in lists the name of the item that they are about, as long as the text that they were pinned to is at hand.
 * @param text the manifest of that fingerprint
 */
export function nameItems(fingerprint: string, text: string): void {
  const before = ownNotes(fingerprint);
  if (!before.some(isUnnamed)) return;
  const parsed = parse(text);
  if (!parsed.ok) return;
  const next = before.map((note) => {
    const item = isUnnamed(note) ? noteItem(parsed.value, note.pointer) : undefined;
    return item === undefined ? note : { ...note, item };
  });
  if (next.some((note, at) => note !== before[at])) keep(fingerprint, next);
}

const isUnnamed = ({ pointer, item }: Note): boolean => item === undefined && isInList(pointer);

function keep(fingerprint: string, next: readonly Note[]): void {
  const { notes } = readNotes(next);
  kept.set(fingerprint, notes.length > 0 ? notes : undefined);
  noteChange();
}

/** Remembers that a draft was made to answer the manifest of a fingerprint. */
export function rememberAnswer(draft: string, fingerprint: string): void {
  answered.set(draft, fingerprint);
  noteChange();
}

/** The fingerprint of the manifest that a draft answers; undefined for a draft that answers none. */
export function answeredBy(draft: string): string | undefined {
  return answered.get(draft);
}

type OfDraft = { draft: string; count: number; notes: readonly Note[] };
let ofDraft: OfDraft | undefined;

// Every field of the form asks: the storage is read once for all of them.
function notesOfDraft(draft: string, count: number): readonly Note[] {
  if (ofDraft?.draft !== draft || ofDraft.count !== count) {
    const answers = answeredBy(draft);
    ofDraft = { draft, count, notes: answers === undefined ? [] : ownNotes(answers) };
  }
  return ofDraft.notes;
}

/**
 * Follows the notes that the person here pinned to the manifest which the open draft answers: all of them, or those at a
 * place; `inside` takes those deeper down too. None in a draft that answers nothing.
 */
export function useDraftNotes(pointer?: string, inside = false): readonly PlacedNote[] {
  const draft = useStore(saveState, (state) => state.draft);
  const count = useStore(changes, (state) => state.count);
  return usePlacedNotes(notesOfDraft(draft, count), pointer, inside);
}

/** Takes such a note away. Returns the way back. */
export function unpinDraftNote(note: Note): () => void {
  const answers = answeredBy(saveState.getState().draft);
  if (answers === undefined) return () => undefined;
  pinNote(answers, { ...note, text: '' });
  return () => pinNote(answers, note);
}
