import type { Note } from '../../manifest/notes/note';
import { noteKey } from '../../manifest/notes/note-key';
import type { DraftNotes } from '../drafts/records';

/** Both drafts' notes. What was dealt with in the first is not brought back by the second. */
export function mergeDraft(before: DraftNotes, mine: DraftNotes): DraftNotes {
  const open = new Set(before.notes.map(noteKey));
  const done = new Set(before.seen.filter((key) => !open.has(key)));
  const answers = before.answers ?? mine.answers;
  const silenced = [...new Set([...(before.silenced ?? []), ...(mine.silenced ?? [])])];
  return {
    notes: mergeNotes(
      before.notes,
      mine.notes.filter((note) => !done.has(noteKey(note))),
    ),
    seen: [...new Set([...before.seen, ...mine.seen])],
    rejected: [...new Set([...before.rejected, ...mine.rejected])],
    ...(answers === undefined ? {} : { answers }),
    ...(silenced.length > 0 ? { silenced } : {}),
  };
}

/** The notes of the first list, and those of the second that are not among them. */
export function mergeNotes(before: readonly Note[], mine: readonly Note[]): Note[] {
  const known = new Set(before.map(noteKey));
  return [...before, ...mine.filter((note) => !known.has(noteKey(note)))];
}
