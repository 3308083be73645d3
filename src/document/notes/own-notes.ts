import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Note, readNotes } from '../../manifest/note';
import { keptThings } from './kept';
import { toNotes } from './stored-notes';

const kept = keptThings('review-notes:', toNotes);
const answered = keptThings('draft-answers:', (stored) => (typeof stored === 'string' ? stored : undefined));

/** Counts the changes of the notes below, for whoever shows them. */
const changes = createStore<{ count: number }>(() => ({ count: 0 }));

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
export function pinNote(fingerprint: string, { pointer, text }: Note): void {
  const before = ownNotes(fingerprint);
  const at = before.findIndex((note) => note.pointer === pointer);
  const next = at < 0 ? [...before, { pointer, text }] : before.with(at, { pointer, text });
  const { notes } = readNotes(next);
  kept.set(fingerprint, notes.length > 0 ? notes : undefined);
  changes.setState(({ count }) => ({ count: count + 1 }));
}

/** Remembers that a draft was made to answer the manifest of a fingerprint. */
export function rememberAnswer(draft: string, fingerprint: string): void {
  answered.set(draft, fingerprint);
}

/** The fingerprint of the manifest that a draft answers; undefined for a draft that answers none. */
export function answeredBy(draft: string): string | undefined {
  return answered.get(draft);
}
