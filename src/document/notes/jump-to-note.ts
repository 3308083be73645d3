import type { Note } from '../../manifest/notes/note';
import { findNote } from '../../manifest/notes/note-item';
import { attention, type Jump, jumpTo } from '../attention';
import { manifestDocument } from '../document';

const notes = new WeakMap<Jump, Note>();

/** Goes to where the place of a note is now in the open document. */
export function jumpToNote(note: Note, to: 'field' | 'json'): void {
  const { value } = manifestDocument.store.getState();
  const { pointer } = findNote(value, note);
  jumpTo(pointer, to);
  const { jump } = attention.getState();
  if (jump) notes.set(jump, note);
}

/** The note that a jump follows; undefined for a jump to anything else. */
export const noteOfJump = (jump: Jump): Note | undefined => notes.get(jump);
