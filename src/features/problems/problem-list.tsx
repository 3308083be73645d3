import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { attention, jumpTo } from '../../document/attention';
import { manifestDocument, useAttention, useDocument } from '../../document/document';
import { finishNote, openDraftId, reopenNote, useNotes } from '../../document/notes/pinned-notes';
import { counted } from '../../manifest/duration';
import { type Note, noteKey, notePlace, noteProblem } from '../../manifest/note';
import { fromPointer } from '../../manifest/pointer';
import { countProblems, type Problem } from '../../manifest/problem';
import { schemaAt } from '../../manifest/schema';
import { sectionOf } from '../../manifest/sections';
import { Button, IconButton } from '../../ui/button';
import { showToast } from '../../ui/toast';
import styles from './problem-list.module.css';

/** The most rows that are drawn; a hostile document can have far more. */
const SHOWN = 100;

/**
 * Every problem of the document, once somebody asked: each leads to its field and its line, and offers its fixes. The notes
 * that an answer brought stand below them, until they are done or the list is closed.
 */
export function ProblemList() {
  const asked = useAttention((state) => state.asked);
  const all = useDocument((state) => state.problems);
  const notes = useNotes();
  const [closed, setClosed] = useState<readonly Note[]>();
  const problems = asked ? all : [];
  const shownNotes = asked || closed !== notes ? notes : [];
  if (problems.length + shownNotes.length === 0) return null;
  const close = () => {
    attention.setState({ asked: false });
    setClosed(notes);
  };
  return (
    <section
      aria-label="Problems"
      className={styles.panel}
      data-only-notes={problems.length === 0 || undefined}
    >
      <header className={styles.head}>
        <h2 tabIndex={-1}>{headline(countProblems(problems), shownNotes.length)}</h2>
        <IconButton label="Close the list of problems" icon={<X />} onClick={close} />
      </header>
      <ul className={styles.rows}>
        {problems.slice(0, SHOWN).map((problem) => (
          <ProblemRow key={`${problem.pointer} ${problem.rule} ${problem.message}`} problem={problem} />
        ))}
        {shownNotes.map((note) => (
          <ProblemRow key={`note ${noteKey(note)}`} problem={noteProblem(note)} note={note} />
        ))}
      </ul>
      {problems.length > SHOWN ? <p>And {countProblems(problems) - SHOWN} more.</p> : null}
    </section>
  );
}

function headline(problems: number, notes: number): string {
  const told = notes > 0 ? counted(notes, 'note') : '';
  if (problems === 0) return told;
  return [problems === 1 ? '1 thing to mend' : `${problems} things to mend`, told].filter(Boolean).join(', ');
}

/** One row. A note has a way to take it off the list besides. */
function ProblemRow({ problem, note }: { problem: Problem; note?: Note }) {
  const { pointer, message, fixes } = problem;
  const syntax = problem.rule === 'syntax';
  return (
    <li className={styles.row} data-rule={problem.rule}>
      <div className={styles.text}>
        <p className={styles.place}>
          {note ? `Note: ${notePlace(pointer)}` : syntax ? 'JSON' : placeName(pointer)} <code>{pointer}</code>
        </p>
        <p className={styles.message}>{message}</p>
      </div>
      <div className={styles.actions}>
        {fixes?.map((fix) => (
          <Button key={fix.label} size="sm" variant="primary" onClick={() => manifestDocument.fix(fix)}>
            {fix.label}
          </Button>
        ))}
        {syntax || !sectionOf(pointer) ? null : (
          <Button size="sm" onClick={() => jumpTo(pointer, 'field')}>
            Go to field
          </Button>
        )}
        <Button size="sm" onClick={() => jumpTo(pointer, 'json')}>
          Go to line
        </Button>
        {note ? (
          <Button size="sm" icon={<Check />} onClick={() => finish(note)}>
            Done
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** Takes a note off the open draft; the way back stays for a moment. */
function finish(note: Note): void {
  const draft = openDraftId();
  // The row goes with its button: the focus stays in the list.
  document.querySelector<HTMLElement>('[aria-label="Problems"] h2')?.focus({ preventScroll: true });
  finishNote(draft, note);
  showToast({ message: 'Note done.', action: { label: 'Undo', run: () => reopenNote(draft, note) } });
}

/** "Webhooks: Text messages, Endpoint": where a problem is, in the words of the form. */
function placeName(pointer: string): string {
  const path = fromPointer(pointer);
  const titles = path.map((_, index) => schemaAt(path.slice(0, index + 1))?.title);
  const skipped = ['Capabilities', 'Webhooks', 'Engagement'];
  const inside = titles.filter((title) => title && !skipped.includes(title)).join(', ');
  const section = sectionOf(pointer)?.title;
  return [section, inside].filter(Boolean).join(': ') || 'Manifest';
}
