import { MessageSquareReply } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import * as common from '#words/common';
import * as reviewWords from '#words/features/review';
import * as words from '#words/features/review/own-answer';
import { nameItems, pinNote } from '../../../document/notes/own-notes';
import { beginReview, holdNote } from '../../../document/notes/unsaved-notes';
import { type Note, notePlace } from '../../../manifest/notes/note';
import { Button } from '../../../ui/button';
import { classes } from '../../../ui/classes';
import { afterDialog } from '../../../ui/dialog/after-dialog';
import { Quoted } from '../../../ui/quoted/quoted';
import { showToast } from '../../../ui/toast';
import { NoteElsewhere } from '../notes/note-elsewhere';
import { NoteText } from '../notes/note-text';
import styles from './answer.module.css';
import { SendAnswer } from './send-answer';

/** What the reviewer has to say: the notes so far, and how they get back to the sender. */
export function OwnAnswer({
  text,
  fingerprint,
  notes,
  onNote,
  onRow,
}: {
  text: string;
  fingerprint: string;
  notes: readonly Note[];
  onNote: (pointer: string) => void;
  onRow: (pointer: string) => void;
}) {
  const [isSending, setSending] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => beginReview(fingerprint), [fingerprint]);
  // A note that was just pinned to a place in a list gets the name of what stands there.
  useEffect(() => {
    if (notes.length > 0) nameItems(fingerprint, text);
  }, [fingerprint, text, notes]);
  const remove = (note: Note) => {
    // The row goes with its button: the focus stays in the card.
    title.current?.focus();
    holdNote(note.pointer, undefined);
    pinNote(fingerprint, { ...note, text: '' });
    const back = () => pinNote(fingerprint, note);
    showToast({ message: words.noteRemoved, action: { label: common.undo, run: back } });
  };
  useFocusAfterRemoval(title, notes.length);
  const send = () => {
    if (notes.length > 0) return setSending(true);
    // A reply says something: at the least what there is to say of the whole.
    onNote('');
    showToast({ message: words.needsNote });
  };
  return (
    <section
      className={styles.card}
      aria-label={words.yourReply}
      data-part="reply"
      data-empty={notes.length === 0 || undefined}
    >
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {notes.length === 0 ? words.yourReply : words.yourReplyWith(notes.length)}
      </h2>
      <p className={classes(styles.quiet, styles.howTo)}>{words.howToReply}</p>
      {notes.length > 0 ? (
        <ol>
          {notes.map((note) => (
            <li key={note.pointer} className={styles.row}>
              <div className={styles.text}>
                <p className={styles.quiet}>
                  <Quoted text={notePlace(note.pointer, note.item)} />
                </p>
                <NoteText text={note.text} />
              </div>
              <div className={styles.actions}>
                {note.pointer ? (
                  <Button size="sm" onClick={() => onRow(note.pointer)}>
                    {reviewWords.show}
                  </Button>
                ) : null}
                <Button size="sm" onClick={() => onNote(note.pointer)}>
                  {words.edit}
                </Button>
                <Button size="sm" onClick={() => remove(note)}>
                  {common.remove}
                </Button>
              </div>
            </li>
          ))}
        </ol>
      ) : null}
      <NoteElsewhere text={text} onNote={onNote} />
      <div className={styles.actions}>
        <Button
          variant={notes.length > 0 ? 'primary' : 'secondary'}
          icon={<MessageSquareReply />}
          onClick={send}
        >
          {words.sendReply}
        </Button>
        {notes.some(({ pointer }) => pointer === '') ? null : (
          <Button onClick={() => onNote('')}>{words.noteOnWhole}</Button>
        )}
      </div>
      {isSending ? (
        <SendAnswer text={text} fingerprint={fingerprint} notes={notes} onClose={() => setSending(false)} />
      ) : null}
    </section>
  );
}

/** A note that was removed in its dialog takes along the button that opened it: the focus goes to the card. */
function useFocusAfterRemoval(title: RefObject<HTMLElement | null>, count: number): void {
  const before = useRef(count);
  useEffect(() => {
    const isLess = count < before.current;
    before.current = count;
    if (!isLess) return;
    afterDialog(() => {
      if (document.activeElement === document.body) title.current?.focus();
    });
  }, [count, title]);
}
