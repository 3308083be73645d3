import { Check, MessageSquareText, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import * as common from '#words/common';
import * as words from '#words/features/form/notes';
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
    <ul ref={unfold} className={styles.problems} aria-label={words.notes}>
      {notes.map(({ note, isGone }) => (
        <NoteRow key={noteKey(note)} text={wordsOf(note, isGone)}>
          <Button
            size="sm"
            icon={<Check />}
            onClick={(event) => finish(note, event.currentTarget.closest('li'))}
          >
            {words.done}
          </Button>
        </NoteRow>
      ))}
      {own.map(({ note, isGone }) => (
        <NoteRow key={`own ${noteKey(note)}`} text={words.yourNote(wordsOf(note, isGone))}>
          <Button
            size="sm"
            icon={<Trash2 />}
            onClick={(event) => remove(note, event.currentTarget.closest('li'))}
          >
            {common.remove}
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
  showToast({ message: words.noteDone, action: { label: common.undo, run: () => reopenNote(draft, note) } });
}

function remove(note: Note, row: HTMLElement | null): void {
  if (row) focusBeside(row);
  showToast({ message: words.yourNoteRemoved, action: { label: common.undo, run: unpinDraftNote(note) } });
}
