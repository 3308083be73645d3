import { Check, Trash2 } from 'lucide-react';
import { jumpToNote } from '../../document/notes/jump-to-note';
import { unpinDraftNote } from '../../document/notes/own-notes';
import { finishNote, openDraftId, reopenNote } from '../../document/notes/pinned-notes';
import type { PlacedNote } from '../../document/notes/placed-notes';
import { type Note, notePlace, noteProblem } from '../../manifest/notes/note';
import { noteKey } from '../../manifest/notes/note-key';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast';
import { focusAfterRow } from './focus-list';
import styles from './problem-list.module.css';
import { ProblemRow } from './problem-row';

/** The notes that a reply brought, until they are done. */
export function NoteRows({ notes }: { notes: readonly PlacedNote[] }) {
  return (
    <div>
      <h3 className={styles.group}>
        Notes <span>{notes.length}</span>
      </h3>
      <ul>
        {notes.map((placed) => (
          <ProblemRow key={noteKey(placed.note)} {...rowOf('Note', placed)}>
            <Button size="sm" icon={<Check />} onClick={(event) => finish(placed.note, rowAround(event))}>
              Done
            </Button>
          </ProblemRow>
        ))}
      </ul>
    </div>
  );
}

/** The notes of the person here, where the open draft is a reply. */
export function OwnNoteRows({ notes }: { notes: readonly PlacedNote[] }) {
  return (
    <div>
      <h3 className={styles.group}>
        Your notes <span>{notes.length}</span>
      </h3>
      <ul>
        {notes.map((placed) => (
          <ProblemRow key={noteKey(placed.note)} {...rowOf('Your note', placed)}>
            <Button size="sm" icon={<Trash2 />} onClick={(event) => remove(placed.note, rowAround(event))}>
              Remove
            </Button>
          </ProblemRow>
        ))}
      </ul>
    </div>
  );
}

const rowAround = (event: React.MouseEvent): HTMLElement | null =>
  (event.currentTarget as HTMLElement).closest('li');

/** What the row of a note says: whose it is, and the place where its item stands now, or stood. */
function rowOf(who: 'Note' | 'Your note', { note, pointer, isGone }: PlacedNote) {
  const gone = isGone ? ' (no longer in the document)' : '';
  return {
    problem: { ...noteProblem(note), pointer },
    place: `${who}: ${notePlace(pointer, note.item)}${gone}`,
    onGo: (to: 'field' | 'json') => jumpToNote(note, to),
  };
}

/** Takes a note off the open draft; the way back stays for a moment. */
function finish(note: Note, row: HTMLElement | null): void {
  const draft = openDraftId();
  focusAfterRow(row);
  finishNote(draft, note);
  showToast({ message: 'Note done.', action: { label: 'Undo', run: () => reopenNote(draft, note) } });
}

/** Takes a note out of the reply that the open draft is. */
function remove(note: Note, row: HTMLElement | null): void {
  focusAfterRow(row);
  showToast({ message: 'Your note was removed.', action: { label: 'Undo', run: unpinDraftNote(note) } });
}
