import type { Note } from '../../manifest/notes/note';
import { findNote } from '../../manifest/notes/note-item';
import { attention, jumpTo } from '../attention';
import { manifestDocument } from '../document';
import { rememberNote } from './note-of-jump';

/** Goes to where the place of a note is now in the open document. */
export function jumpToNote(note: Note, to: 'field' | 'json'): void {
  const { value } = manifestDocument.store.getState();
  const { pointer } = findNote(value, note);
  jumpTo(pointer, to);
  const { jump } = attention.getState();
  if (jump) rememberNote(jump, note);
}
