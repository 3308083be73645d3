import { Check, MessageSquareText, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { unpinDraftNote, useDraftNotes } from '../../../document/notes/own-notes';
import { finishNote, openDraftId, reopenNote, useNotes } from '../../../document/notes/pinned-notes';
import { type Note, noteProblem } from '../../../manifest/notes/note';
import { itemGoneInWords } from '../../../manifest/notes/note-item';
import { noteKey } from '../../../manifest/notes/note-key';
import { Button } from '../../../ui/button';
import { showToast } from '../../../ui/toast';
import { focusBeside } from '../jump/focus-field';
import { unfold } from '../jump/show-element';
import styles from './field.module.css';

/** The notes at one field, each with what can be done about it; see FieldNotes. */
export function NoteRows({ pointer, inside }: { pointer: string; inside: boolean }) {
  const notes = useNotes(pointer, inside);
  const own = useDraftNotes(pointer, inside);
  if (notes.length + own.length === 0) return null;
  return (
    <ul ref={unfold} className={styles.problems} aria-label="Notes">
      {notes.map(({ note, isGone }) => (
        <NoteRow key={noteKey(note)} text={wordsOf(note, isGone)}>
          <Button
            size="sm"
            icon={<Check />}
            onClick={(event) => finish(note, event.currentTarget.closest('li'))}
          >
            Done
          </Button>
        </NoteRow>
      ))}
      {own.map(({ note, isGone }) => (
        <NoteRow key={`own ${noteKey(note)}`} text={`Your note: ${wordsOf(note, isGone)}`}>
          <Button
            size="sm"
            icon={<Trash2 />}
            onClick={(event) => remove(note, event.currentTarget.closest('li'))}
          >
            Remove
          </Button>
        </NoteRow>
      ))}
    </ul>
  );
}

/** A note whose item is gone stands where another item is now: it says what it was about. */
function wordsOf(note: Note, isGone: boolean): string {
  const { message } = noteProblem(note);
  return isGone ? `${itemGoneInWords(note)}\n${message}` : message;
}

function NoteRow({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li className={styles.note}>
      <MessageSquareText aria-hidden />
      <span>{text}</span>
      {children}
    </li>
  );
}

function finish(note: Note, row: HTMLElement | null): void {
  const draft = openDraftId();
  if (row) focusBeside(row);
  finishNote(draft, note);
  showToast({ message: 'Note done.', action: { label: 'Undo', run: () => reopenNote(draft, note) } });
}

function remove(note: Note, row: HTMLElement | null): void {
  if (row) focusBeside(row);
  showToast({ message: 'Your note was removed.', action: { label: 'Undo', run: unpinDraftNote(note) } });
}
