import { MessageSquareReply } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { nameItems, pinNote } from '../../../document/notes/own-notes';
import { beginReview, holdNote } from '../../../document/notes/unsaved-notes';
import { counted } from '../../../lib/text/plural';
import { type Note, notePlace } from '../../../manifest/notes/note';
import { Button } from '../../../ui/button';
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
    showToast({ message: 'Note removed.', action: { label: 'Undo', run: back } });
  };
  useFocusAfterRemoval(title, notes.length);
  const send = () => {
    if (notes.length > 0) return setSending(true);
    // A reply says something: at the least what there is to say of the whole.
    onNote('');
    showToast({ message: 'A reply needs a note. Write one on the whole manifest, then send the reply.' });
  };
  return (
    <section
      className={styles.card}
      aria-label="Your reply"
      data-part="reply"
      data-empty={notes.length === 0 || undefined}
    >
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {notes.length === 0 ? 'Your reply' : `Your reply: ${counted(notes.length, 'note')}`}
      </h2>
      <p className={styles.quiet}>
        Pin notes to the rows above, each with the button at its end, or to any other field, missing ones too.
        To correct values, edit a copy and share it: its link replies to this one and takes your notes along.
      </p>
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
                    Show
                  </Button>
                ) : null}
                <Button size="sm" onClick={() => onNote(note.pointer)}>
                  Edit
                </Button>
                <Button size="sm" onClick={() => remove(note)}>
                  Remove
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
          Send the reply
        </Button>
        {notes.some(({ pointer }) => pointer === '') ? null : (
          <Button onClick={() => onNote('')}>Note on the whole manifest</Button>
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
