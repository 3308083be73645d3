import { Check, MessageSquareText } from 'lucide-react';
import { finishNote, openDraftId, reopenNote, useNotes } from '../../document/notes/pinned-notes';
import { type Note, noteKey, noteProblem } from '../../manifest/note';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast';
import styles from './field.module.css';

/** What a reviewer noted at a field. `withItems` takes the notes on the items of a list too: they have no frames. */
export function FieldNotes({ pointer, withItems = false }: { pointer: string; withItems?: boolean }) {
  const notes = useNotes(pointer, withItems);
  if (notes.length === 0) return null;
  return (
    <ul className={styles.problems} aria-label="Notes">
      {notes.map((note) => (
        <li key={noteKey(note)} className={styles.note}>
          <MessageSquareText aria-hidden />
          <span>{noteProblem(note).message}</span>
          <Button size="sm" icon={<Check />} onClick={(event) => finish(note, event.currentTarget)}>
            Done
          </Button>
        </li>
      ))}
    </ul>
  );
}

function finish(note: Note, button: HTMLElement): void {
  const draft = openDraftId();
  // The note goes with its button: the focus stays in the field.
  const field = button.closest('[data-pointer]');
  field?.querySelector<HTMLElement>('input, textarea, [role="switch"]')?.focus({ preventScroll: true });
  finishNote(draft, note);
  showToast({ message: 'Note done.', action: { label: 'Undo', run: () => reopenNote(draft, note) } });
}
