import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { isObject } from '../../lib/json/json-value';
import { type Note, noteKey } from '../../manifest/notes/note';
import { saveState } from '../drafts/save-state';
import { keptThings } from './local-storage';
import { type PlacedNote, usePlacedNotes } from './placed-notes';
import { toNotes, toTexts } from './stored-notes';

/** What answers brought to a draft, and what was decided about it. It is kept beside the draft, by the draft's id. */
export type Received = {
  /** The notes that are still to be looked at. */
  notes: readonly Note[];
  /** Every note that ever came, so that an answer which is opened again brings none of them back. */
  seen: readonly string[];
  /** The keys of changes that were turned down, as `AnswerChange` has them. */
  rejected: readonly string[];
};

const NONE: Received = { notes: [], seen: [], rejected: [] };
/** More than any exchange has; the oldest go first. */
const MOST = 500;

const KEY = /^[0-9a-f]{24}$/;

const kept = keptThings<Received>('draft-notes:', (stored) =>
  isObject(stored)
    ? {
        notes: toNotes(stored.notes) ?? [],
        seen: toTexts(stored.seen),
        // Earlier versions kept the words of a change: those say nothing any more.
        rejected: toTexts(stored.rejected).filter((key) => KEY.test(key)),
      }
    : undefined,
);

/** What the page knows of the drafts that it asked for. */
const received = createStore<{ drafts: Readonly<Record<string, Received>> }>(() => ({ drafts: {} }));

/** What answers brought to a draft. */
export function receivedBy(draft: string): Received {
  return kept.get(draft) ?? NONE;
}

function update(draft: string, change: (before: Received) => Received): void {
  const next = change(receivedBy(draft));
  kept.set(draft, next);
  received.setState(({ drafts }) => ({ drafts: { ...drafts, [draft]: next } }));
}

/** Puts the notes of an answer onto a draft; those that came before are not put there again. */
export function receiveNotes(draft: string, notes: readonly Note[]): void {
  const { seen } = receivedBy(draft);
  const fresh = notes.filter((note) => !seen.includes(noteKey(note)));
  if (fresh.length === 0) return;
  update(draft, (before) => ({
    ...before,
    notes: [...before.notes, ...fresh].slice(-MOST),
    seen: [...before.seen, ...fresh.map(noteKey)].slice(-MOST),
  }));
}

/** Takes a note off a draft: it is dealt with. */
export function finishNote(draft: string, note: Note): void {
  update(draft, (before) => ({
    ...before,
    notes: before.notes.filter((one) => noteKey(one) !== noteKey(note)),
  }));
}

/** Puts a note back that was dealt with. */
export function reopenNote(draft: string, note: Note): void {
  update(draft, (before) => ({
    ...before,
    notes: [...before.notes.filter((one) => noteKey(one) !== noteKey(note)), note],
  }));
}

/** Marks a change of an answer as turned down, or takes the mark away. */
export function rejectChange(draft: string, key: string, isRejected: boolean): void {
  if (receivedBy(draft).rejected.includes(key) === isRejected) return;
  update(draft, (before) => {
    const others = before.rejected.filter((one) => one !== key);
    return { ...before, rejected: isRejected ? [...others, key].slice(-MOST) : others };
  });
}

/** Follows what answers brought to a draft. */
export function useReceived(draft: string): Received {
  const known = useStore(received, ({ drafts }) => drafts[draft]);
  return useMemo(() => known ?? receivedBy(draft), [known, draft]);
}

/** Follows the notes on the open draft: all of them, or those at a place; `inside` takes those deeper down too. */
export function useNotes(pointer?: string, inside = false): readonly PlacedNote[] {
  const draft = useStore(saveState, (state) => state.draft);
  const { notes } = useReceived(draft);
  return usePlacedNotes(notes, pointer, inside);
}

/** The id of the open draft, for what is done to its notes. */
export const openDraftId = (): string => saveState.getState().draft;
