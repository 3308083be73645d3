import { useMemo } from 'react';
import { isWithin } from '../../lib/json/pointer';
import type { Note } from '../../manifest/notes/note';
import { findNote, type NoteSpot } from '../../manifest/notes/note-item';
import { useDocument } from '../document';

/** A note, and where its place is in the open document now. */
export type PlacedNote = NoteSpot & { readonly note: Note };

const known = new WeakMap<readonly Note[], { value: unknown; placed: readonly PlacedNote[] }>();

/** Finds notes in a document. The same list comes back until one of them moves, so that a keystroke draws nothing anew. */
export function placeNotes(notes: readonly Note[], value: unknown): readonly PlacedNote[] {
  const before = known.get(notes);
  if (before && before.value === value) return before.placed;
  const next = notes.map((note) => ({ note, ...findNote(value, note) }));
  const placed = before && next.every((one, at) => isSame(one, before.placed[at])) ? before.placed : next;
  known.set(notes, { value, placed });
  return placed;
}

function isSame(a: PlacedNote, b: PlacedNote | undefined): boolean {
  return a.pointer === b?.pointer && a.mark === b.mark && a.isGone === b.isGone;
}

/** Follows notes through the open document: all of them, or those that a field shows; `inside` takes those deeper down too. */
export function usePlacedNotes(
  notes: readonly Note[],
  pointer: string | undefined,
  inside: boolean,
): readonly PlacedNote[] {
  const placed = useDocument(({ value }) => placeNotes(notes, value));
  return useMemo(
    () =>
      pointer === undefined
        ? placed
        : placed.filter(({ mark }) => (inside ? isWithin(mark, pointer) : mark === pointer)),
    [placed, pointer, inside],
  );
}
