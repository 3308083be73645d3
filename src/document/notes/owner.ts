import type { Note } from '../../manifest/notes/note';
import type { DraftNotes } from '../drafts/records';

/** Whose notes: those of a draft, by its id, or those of the person here on a manifest, by its fingerprint. */
export type Owner = `draft:${string}` | `review:${string}`;
export type Content = DraftNotes | readonly Note[];
export type Change = (before: Content) => Content;

/** Where notes are journaled that are not stored yet: by owner, with what was known when they were written. */
export const JOURNAL = 'note-journal:';
