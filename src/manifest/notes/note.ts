import * as words from '#words/manifest/notes/note';
import { countCharacters } from '../../lib/text/count-characters';
import { visibleText } from '../../lib/text/visible-text';
import type { Problem } from '../schema/problem';
import { cutItem, isInList, itemInWords } from './note-item';
import { noteKey } from './note-key';

/**
 * A remark of a reviewer, pinned to a place of the document that was reviewed; `''` is the document as a whole. For a place
 * in a list `item` names what stood there (`noteItem`), so that the note is found when the list changes.
 */
export type Note = { readonly pointer: string; readonly text: string; readonly item?: string };

/** The most characters of a note, as Unicode code points. */
export const MAX_NOTE = 1_000;
/** The most notes that one answer carries. */
export const MAX_NOTES = 100;
/** No place of a real manifest has a longer JSON Pointer, in UTF-16 characters. */
const MAX_POINTER = 1_000;
const CUT = words.cutHere(MAX_NOTE);

/** What is wrong with the text of a note, in a sentence that says what to do. */
export function noteFault(text: string): string | undefined {
  const length = countCharacters(text.trim());
  if (length === 0) return words.noteIsEmpty;
  return length > MAX_NOTE ? words.noteIsTooLong(MAX_NOTE, length - MAX_NOTE) : undefined;
}

/**
 * Notes from a link or from storage, made safe to keep and to show: each once, too long ones cut with a sentence that
 * says so, a place that is no JSON Pointer taken as the document as a whole. `dropped` counts those beyond MAX_NOTES.
 */
export function readNotes(notes: readonly Note[]): { notes: Note[]; dropped: number } {
  const kept = new Map<string, Note>();
  let dropped = 0;
  for (const { pointer, text, item } of notes) {
    const place = { pointer: readPointer(pointer), text: shorten(text.trim()) };
    const note = item && isInList(place.pointer) ? { ...place, item: cutItem(item) } : place;
    if (note.text === '' || kept.has(noteKey(note))) continue;
    if (kept.size < MAX_NOTES) kept.set(noteKey(note), note);
    else dropped += 1;
  }
  return { notes: [...kept.values()], dropped };
}

/** Where a note is pinned, in words; `item` names what stands there in a list. */
export function notePlace(pointer: string, item?: string): string {
  return pointer === '' ? words.wholeManifest : itemInWords(pointer, item);
}

/** A note as the list of problems shows it: never an error, so it never counts into the verdict. */
export function noteProblem({ pointer, text }: Note): Problem {
  // Line breaks are the writer's; every other character that cannot be seen is named.
  const message = text.replaceAll(/\r\n?/g, '\n').split('\n').map(visibleText).join('\n');
  return { severity: 'info', rule: 'note', pointer, message };
}

/** Whether a note can be pinned to a place; one that says anything else is about the document as a whole. */
export function isNotePointer(pointer: string): boolean {
  return pointer.startsWith('/') && pointer.length <= MAX_POINTER;
}

function readPointer(pointer: string): string {
  return isNotePointer(pointer) ? pointer : '';
}

function shorten(text: string): string {
  if (text.length <= MAX_NOTE || countCharacters(text) <= MAX_NOTE) return text;
  // A code point has at most two UTF-16 characters: no need to take a hostile text apart as a whole.
  const start = Array.from(text.slice(0, MAX_NOTE * 2)).slice(0, MAX_NOTE);
  return `${start.join('')}${CUT}`;
}
