import { ArrowDown, ArrowUp, WandSparkles, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import * as words from '#words/features/problems/list';
import { closeProblemList } from '../../document/attention';
import { useAttention } from '../../document/document';
import { useDraftNotes } from '../../document/notes/own-notes';
import { useNotes } from '../../document/notes/pinned-notes';
import type { PlacedNote } from '../../document/notes/placed-notes';
import { useProblems } from '../../document/problems';
import { useSilencedRules } from '../../document/silenced-rules';
import { countProblems, countsInWords, countsOf, type Problem } from '../../manifest/schema/problem';
import { Button, IconButton } from '../../ui/button';
import { onDemand } from '../../ui/part/on-demand';
import { Part } from '../../ui/part/part';
import { grouped, matchesWords, type Order } from './find-problems';
import { countSafe } from './fixes/safe-fixes';
import { NoteRows, OwnNoteRows } from './note-rows';
import styles from './problem-list.module.css';
import { ProblemRow } from './problem-row';
import { SilencedRules } from './silenced-rules';
import { goToProblem } from './walk-problems';

const SafeFixesDialog = onDemand(async () => (await import('./fixes/safe-fixes-dialog')).SafeFixesDialog);

/** The most rows that are drawn; a hostile document can have far more. */
const SHOWN = 100;
/** More rows than this get a box to search them. */
const SEARCH_ABOVE = 8;

/**
 * Every problem of the document, once somebody asked: each leads to its field and its line, and offers its fixes. The notes
 * that a reply brought stand below them, and those of the person here where the draft answers a manifest itself, until
 * they are dealt with or the list is closed.
 */
export function ProblemList() {
  const isOpen = useAttention((state) => state.isListOpen);
  const problems = useProblems((all) => all);
  const allNotes = useNotes();
  const allOwn = useDraftNotes();
  const [closed, setClosed] = useState<{ notes: readonly PlacedNote[]; own: readonly PlacedNote[] }>();
  const isClosed = !isOpen && closed && isSame(closed.notes, allNotes) && isSame(closed.own, allOwn);
  const notes = isClosed ? [] : allNotes;
  const own = isClosed ? [] : allOwn;
  const shown = isOpen ? problems : [];
  // Where all that was found is silenced, the list is the way to hear of it again.
  const switched = useSilencedRules();
  const isShown = shown.length + notes.length + own.length > 0 || (isOpen && switched.length > 0);
  if (!isShown) return null;
  const close = () => {
    closeProblemList();
    setClosed({ notes: allNotes, own: allOwn });
    document.querySelector<HTMLElement>('[data-verdict]')?.focus();
  };
  return (
    <section aria-label={words.problems} data-problem-list className={styles.panel}>
      <Panel problems={shown} notes={notes} own={own} onClose={close} />
    </section>
  );
}

type PanelProps = {
  problems: readonly Problem[];
  notes: readonly PlacedNote[];
  own: readonly PlacedNote[];
  onClose: () => void;
};

function Panel({ problems, notes, own, onClose }: PanelProps) {
  const [search, setSearch] = useState('');
  const [isFixing, setFixing] = useState(false);
  const found = problems.filter((problem) => matchesWords(problem, search));
  const [order, setOrder] = useState<Order>('section');
  const groups = grouped(found.slice(0, SHOWN), order);
  const safe = countSafe(problems);
  const heading = useRef<HTMLHeadingElement>(null);
  const requests = useAttention((state) => state.listRequests);
  useEffect(() => {
    if (requests > 0) heading.current?.focus({ preventScroll: true });
  }, [requests]);
  return (
    <>
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {headline(problems, notes.length, own.length)}
        </h2>
        {problems.length > SEARCH_ABOVE ? (
          <input
            type="search"
            className={styles.search}
            value={search}
            placeholder={words.searchProblems}
            aria-label={words.searchProblems}
            onChange={({ target }) => setSearch(target.value)}
          />
        ) : null}
        <select
          className={styles.order}
          aria-label={words.orderOfProblems}
          value={order}
          onChange={({ target }) => setOrder(target.value as Order)}
        >
          <option value="section">{words.bySection}</option>
          <option value="severity">{words.bySeverity}</option>
        </select>
        {safe > 1 ? (
          <Button size="sm" icon={<WandSparkles />} onClick={() => setFixing(true)}>
            {words.fixAllSafe}
          </Button>
        ) : null}
        <div className={styles.walk}>
          <IconButton label={words.previousProblem} icon={<ArrowUp />} onClick={() => goToProblem(-1)} />
          <IconButton label={words.nextProblem} icon={<ArrowDown />} onClick={() => goToProblem(1)} />
          <IconButton label={words.closeList} icon={<X />} onClick={onClose} />
        </div>
      </header>
      <div className={styles.rows}>
        {groups.map(({ title, members }) => (
          <div key={title}>
            <h3 className={styles.group}>
              {title} <span>{members.length}</span>
            </h3>
            <ul>
              {members.map((problem) => (
                <ProblemRow
                  key={`${problem.pointer} ${problem.rule} ${problem.message}`}
                  problem={problem}
                  below={order === 'section' ? title : undefined}
                />
              ))}
            </ul>
          </div>
        ))}
        {search && found.length === 0 ? <p role="status">{words.noneHasWords}</p> : null}
        {notes.length > 0 ? <NoteRows notes={notes} /> : null}
        {own.length > 0 ? <OwnNoteRows notes={own} /> : null}
        {found.length > SHOWN ? <p>{words.andMore(countProblems(found) - SHOWN)}</p> : null}
        <SilencedRules />
      </div>
      {isFixing ? (
        <Part name={words.dialogPart} look="dialog" onClose={() => setFixing(false)}>
          <SafeFixesDialog onClose={() => setFixing(false)} />
        </Part>
      ) : null}
    </>
  );
}

function headline(problems: readonly Problem[], notes: number, own: number): string {
  const parts = [
    countsInWords(countsOf(problems)),
    notes > 0 && words.noteCount(notes),
    own > 0 && words.yourNoteCount(own),
  ];
  return parts.filter(Boolean).join(', ') || words.noProblems;
}

/** The same notes, wherever they stand now. */
function isSame(some: readonly PlacedNote[], others: readonly PlacedNote[]): boolean {
  return some.length === others.length && some.every(({ note }, at) => note === others[at]?.note);
}
