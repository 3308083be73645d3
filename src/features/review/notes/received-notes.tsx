import type { ReactNode } from 'react';
import * as reviewWords from '#words/features/review';
import * as words from '#words/features/review/notes';
import { type Note, notePlace } from '../../../manifest/notes/note';
import { noteKey } from '../../../manifest/notes/note-key';
import { Button } from '../../../ui/button';
import { Quoted } from '../../../ui/quoted/quoted';
import { Rich } from '../../../ui/rich';
import styles from '../answer/answer.module.css';
import { NoteText } from './note-text';

/** The notes that came with a link, each with its place and the way there. `actions` adds to a note what can be done. */
export function ReceivedNotes({
  notes,
  onRow,
  isDone = () => false,
  actions,
}: {
  notes: readonly Note[];
  onRow: (pointer: string, note: Note) => void;
  isDone?: (note: Note) => boolean;
  actions?: (note: Note) => ReactNode;
}) {
  if (notes.length === 0) return null;
  return (
    <ol aria-label={words.notes}>
      {notes.map((note) => (
        <li key={noteKey(note)} className={styles.row} data-done={isDone(note) || undefined}>
          <div className={styles.text}>
            <p className={styles.quiet}>
              <Rich
                text={words.notePinnedAt}
                parts={{ place: () => <Quoted text={notePlace(note.pointer, note.item)} /> }}
              />
            </p>
            <NoteText text={note.text} />
          </div>
          <div className={styles.actions}>
            {note.pointer ? (
              <Button size="sm" variant="ghost" onClick={() => onRow(note.pointer, note)}>
                {reviewWords.show}
              </Button>
            ) : null}
            {actions?.(note)}
          </div>
        </li>
      ))}
    </ol>
  );
}
