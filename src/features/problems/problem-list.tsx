import { Check, Trash2, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { attention, jumpTo } from '../../document/attention';
import { manifestDocument, useAttention, useDocument } from '../../document/document';
import { jumpToNote } from '../../document/notes/jump-to-note';
import { unpinDraftNote, useDraftNotes } from '../../document/notes/own-notes';
import { finishNote, openDraftId, reopenNote, useNotes } from '../../document/notes/pinned-notes';
import type { PlacedNote } from '../../document/notes/placed-notes';
import { fromPointer } from '../../lib/json/pointer';
import { counted } from '../../lib/text/duration';
import { visibleText } from '../../lib/text/visible-text';
import { type Note, noteKey, notePlace, noteProblem } from '../../manifest/notes/note';
import type { NoteSpot } from '../../manifest/notes/note-item';
import { countProblems, type Problem } from '../../manifest/schema/problem';
import { schemaAt } from '../../manifest/schema/schema';
import { sectionOf } from '../../manifest/schema/sections';
import { Button, IconButton } from '../../ui/button';
import { showToast } from '../../ui/toast';
import styles from './problem-list.module.css';

/** The most rows that are drawn; a hostile document can have far more. */
const SHOWN = 100;

/**
 * Every problem of the document, once somebody asked: each leads to its field and its line, and offers its fixes. The notes
 * that an answer brought stand below them, and those of the person here where the draft answers a manifest itself, until
 * they are dealt with or the list is closed.
 */
export function ProblemList() {
  const asked = useAttention((state) => state.asked);
  const all = useDocument((state) => state.problems);
  const allNotes = useNotes();
  const allOwn = useDraftNotes();
  const [closed, setClosed] = useState<{ notes: readonly PlacedNote[]; own: readonly PlacedNote[] }>();
  const problems = asked ? all : [];
  const isClosed = !asked && closed && isSame(closed.notes, allNotes) && isSame(closed.own, allOwn);
  const notes = isClosed ? [] : allNotes;
  const own = isClosed ? [] : allOwn;
  if (problems.length + notes.length + own.length === 0) return null;
  const close = () => {
    attention.setState({ asked: false });
    setClosed({ notes: allNotes, own: allOwn });
  };
  return (
    <section
      aria-label="Problems"
      className={styles.panel}
      data-only-notes={problems.length === 0 || undefined}
    >
      <header className={styles.head}>
        <h2 tabIndex={-1}>{headline(countProblems(problems), notes.length, own.length)}</h2>
        <IconButton label="Close the list of problems" icon={<X />} onClick={close} />
      </header>
      <ul className={styles.rows}>
        {problems.slice(0, SHOWN).map((problem) => (
          <ProblemRow key={`${problem.pointer} ${problem.rule} ${problem.message}`} problem={problem} />
        ))}
        {notes.map(({ note, ...spot }) => (
          <ProblemRow key={`note ${noteKey(note)}`} {...noteRow('Note', note, spot)}>
            <Button size="sm" icon={<Check />} onClick={() => finish(note)}>
              Done
            </Button>
          </ProblemRow>
        ))}
        {own.map(({ note, ...spot }) => (
          <ProblemRow key={`own ${noteKey(note)}`} {...noteRow('Your note', note, spot)}>
            <Button size="sm" icon={<Trash2 />} onClick={() => remove(note)}>
              Remove
            </Button>
          </ProblemRow>
        ))}
      </ul>
      {problems.length > SHOWN ? <p>And {countProblems(problems) - SHOWN} more.</p> : null}
    </section>
  );
}

function headline(problems: number, notes: number, own: number): string {
  return [
    problems > 0 && (problems === 1 ? '1 thing to mend' : `${problems} things to mend`),
    notes > 0 && counted(notes, 'note'),
    own > 0 && counted(own, 'note of yours', 'notes of yours'),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The same notes, wherever they stand now. */
function isSame(some: readonly PlacedNote[], others: readonly PlacedNote[]): boolean {
  return some.length === others.length && some.every(({ note }, at) => note === others[at]?.note);
}

type RowProps = { problem: Problem; place: string; onGo: (to: 'field' | 'json') => void };

/** What the row of a note says: whose it is, and the place where its item stands now, or stood. */
function noteRow(who: 'Note' | 'Your note', note: Note, { pointer, isGone }: NoteSpot): RowProps {
  const gone = isGone ? ' (no longer in the document)' : '';
  return {
    problem: { ...noteProblem(note), pointer },
    place: `${who}: ${notePlace(pointer, note.item)}${gone}`,
    onGo: (to) => jumpToNote(note, to),
  };
}

/** One row. `place` says in words where it is, and `children` what else can be done with it. */
function ProblemRow({
  problem: { pointer, message, fixes, rule },
  place = rule === 'syntax' ? 'JSON' : placeName(pointer),
  onGo = (to) => jumpTo(pointer, to),
  children,
}: Pick<RowProps, 'problem'> & Partial<RowProps> & { children?: ReactNode }) {
  const syntax = rule === 'syntax';
  return (
    <li className={styles.row} data-rule={rule}>
      <div className={styles.text}>
        <p className={styles.place}>
          {visibleText(place)} <code>{visibleText(pointer)}</code>
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
          <Button size="sm" onClick={() => onGo('field')}>
            Go to field
          </Button>
        )}
        <Button size="sm" onClick={() => onGo('json')}>
          Go to line
        </Button>
        {children}
      </div>
    </li>
  );
}

/** Takes a note off the open draft; the way back stays for a moment. */
function finish(note: Note): void {
  const draft = openDraftId();
  focusHeadline();
  finishNote(draft, note);
  showToast({ message: 'Note done.', action: { label: 'Undo', run: () => reopenNote(draft, note) } });
}

/** Takes a note out of the answer that the open draft is. */
function remove(note: Note): void {
  focusHeadline();
  showToast({ message: 'Your note was removed.', action: { label: 'Undo', run: unpinDraftNote(note) } });
}

/** A row goes with its button, and the list with its last row: the focus stays in the list, or goes to what is below. */
function focusHeadline(): void {
  const list = document.querySelector('[aria-label="Problems"]');
  const isLast = list?.querySelectorAll('li').length === 1;
  const headline = (isLast ? document.querySelector('[aria-label="Manifest"]') : list)?.querySelector('h2');
  headline?.focus({ preventScroll: true });
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
