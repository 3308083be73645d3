import { useId, useState } from 'react';
import * as common from '#words/common';
import * as words from '#words/features/review/notes';
import { holdNote, unsavedNote } from '../../../document/notes/unsaved-notes';
import { MAX_NOTES, type Note, noteFault, notePlace } from '../../../manifest/notes/note';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog/dialog';
import { Quoted } from '../../../ui/quoted/quoted';
import { showToast } from '../../../ui/toast';
import styles from '../answer/answer.module.css';

/**
 * Writes the note of one place. `onSave` with an empty text takes it away. What is typed waits here when the dialog is closed
 * without keeping it.
 */
export function NoteDialog({
  pointer,
  notes,
  onSave,
  onClose,
}: {
  pointer: string;
  notes: readonly Note[];
  onSave: (note: Note) => void;
  onClose: () => void;
}) {
  const id = useId();
  const before = notes.find((note) => note.pointer === pointer)?.text ?? '';
  const [waiting] = useState(() => unsavedNote(pointer));
  const [text, setText] = useState(waiting ?? before);
  const [isAsked, setAsked] = useState(false);
  const fault = before === '' && notes.length >= MAX_NOTES ? words.tooManyNotes(MAX_NOTES) : noteFault(text);
  // An empty note is no mistake before somebody wants to keep it.
  const told = fault && (isAsked || text.trim() !== '') ? fault : undefined;
  const type = (typed: string) => {
    setText(typed);
    holdNote(pointer, typed === before ? undefined : typed);
  };
  const finish = (kept: string) => {
    holdNote(pointer, undefined);
    onSave({ pointer, text: kept });
    onClose();
  };
  const remove = () => {
    finish('');
    const back = () => onSave({ pointer, text: before });
    showToast({ message: words.noteRemoved, action: { label: common.undo, run: back } });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={before ? words.editNote : words.note}
      description={<Quoted text={notePlace(pointer).slice(0, 300)} />}
      footer={
        <>
          {before ? (
            <Button variant="danger" onClick={remove}>
              {words.removeNote}
            </Button>
          ) : null}
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" onClick={() => (fault ? setAsked(true) : finish(text.trim()))}>
            {words.keepNote}
          </Button>
        </>
      }
    >
      <div className={styles.write}>
        <label htmlFor={id}>{words.whatToKnow}</label>
        <textarea
          id={id}
          rows={4}
          data-autofocus
          value={text}
          onChange={(event) => type(event.target.value)}
          aria-invalid={told ? true : undefined}
          aria-describedby={`${id}-help`}
        />
        <p id={`${id}-help`} role={told ? 'alert' : undefined} className={told ? styles.fault : styles.quiet}>
          {told ?? (waiting === undefined ? words.staysHere : words.typedEarlier)}
        </p>
      </div>
    </Dialog>
  );
}
