import type { Note } from '../../manifest/notes/note';
import type { Jump } from '../attention';

const notes = new WeakMap<Jump, Note>();

/** Notes which note a jump follows. */
export const rememberNote = (jump: Jump, note: Note): void => void notes.set(jump, note);

/** The note that a jump follows; undefined for a jump to anything else. */
export const noteOfJump = (jump: Jump): Note | undefined => notes.get(jump);
