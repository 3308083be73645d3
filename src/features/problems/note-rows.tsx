import { Check, Trash2 } from 'lucide-react';
import * as common from '#words/common';
import * as words from '#words/features/problems/list';
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
        {words.notes} <span>{notes.length}</span>
      </h3>
      <ul>
        {notes.map((placed) => (
          <ProblemRow key={noteKey(placed.note)} {...rowOf(words.noteAt, placed)}>
            <Button size="sm" icon={<Check />} onClick={(event) => finish(placed.note, rowAround(event))}>
              {words.done}
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
        {words.yourNotes} <span>{notes.length}</span>
      </h3>
      <ul>
        {notes.map((placed) => (
          <ProblemRow key={noteKey(placed.note)} {...rowOf(words.yourNoteAt, placed)}>
            <Button size="sm" icon={<Trash2 />} onClick={(event) => remove(placed.note, rowAround(event))}>
              {common.remove}
            </Button>
          </ProblemRow>
        ))}
      </ul>
    </div>
  );
}

const rowAround = (event: React.MouseEvent): HTMLElement | null =>
  (event.currentTarget as HTMLElement).closest('li');

/** What the row of a note says: whose it is (`noteAt`), and the place where its item stands now, or stood. */
function rowOf(noteAt: (place: string) => string, { note, pointer, isGone }: PlacedNote) {
  const place = noteAt(notePlace(pointer, note.item));
  return {
    problem: { ...noteProblem(note), pointer },
    place: isGone ? words.goneFrom(place) : place,
    onGo: (to: 'field' | 'json') => jumpToNote(note, to),
  };
}

/** Takes a note off the open draft; the way back stays for a moment. */
function finish(note: Note, row: HTMLElement | null): void {
  const draft = openDraftId();
  focusAfterRow(row);
  finishNote(draft, note);
  showToast({ message: words.noteDone, action: { label: common.undo, run: () => reopenNote(draft, note) } });
}

/** Takes a note out of the reply that the open draft is. */
function remove(note: Note, row: HTMLElement | null): void {
  focusAfterRow(row);
  showToast({ message: words.yourNoteRemoved, action: { label: common.undo, run: unpinDraftNote(note) } });
}
