import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { counted } from '../../../lib/text/plural';
import type { LineRange } from '../../../lib/text/text-position';
import { notePlace } from '../../../manifest/notes/note';
import { placeInWords } from '../../../manifest/schema/place-labels';
import { countProblems, type Problem } from '../../../manifest/schema/problem';
import { Button } from '../../../ui/button';
import { NoteButton } from '../notes/note-button';
import { Quoted } from '../values/value-view';
import styles from './problem-rows.module.css';

const ICONS = { error: CircleAlert, warning: TriangleAlert, info: Info };
const MAX_ROWS = 60;

/** The problems, the gravest first. Each leads to its row in the summary and to its line in the JSON. */
export function ProblemRows({
  problems,
  linesOf,
  onRow,
  onLines,
}: {
  problems: readonly Problem[];
  linesOf: (pointers: readonly string[]) => Map<string, LineRange>;
  /** Missing where there is no summary. */
  onRow?: ((pointer: string) => void) | undefined;
  onLines: (lines: LineRange) => void;
}) {
  const shown = problems.slice(0, MAX_ROWS);
  const lines = useMemo(
    () => linesOf(problems.slice(0, MAX_ROWS).map(({ pointer }) => pointer)),
    [linesOf, problems],
  );
  return (
    <section className={styles.card} aria-labelledby="review-problems">
      <h2 id="review-problems" className={styles.title}>
        Problems
      </h2>
      <ol className={styles.list}>
        {shown.map((problem) => {
          const Icon = ICONS[problem.severity];
          const place = lines.get(problem.pointer);
          const where = placeInWords(problem.pointer) || 'the whole manifest';
          return (
            <li
              key={`${problem.pointer} ${problem.rule}`}
              className={styles.row}
              data-severity={problem.severity}
            >
              <Icon aria-hidden />
              <div className={styles.text}>
                <p>
                  <Quoted text={problem.message} />
                </p>
                {problem.pointer ? (
                  <p className={styles.place}>
                    <Quoted text={placeInWords(problem.pointer)} />
                  </p>
                ) : null}
              </div>
              <div className={styles.actions}>
                {onRow ? (
                  <Button size="sm" aria-label={`Show: ${where}`} onClick={() => onRow(problem.pointer)}>
                    Show
                  </Button>
                ) : null}
                {place ? (
                  <Button
                    size="sm"
                    aria-label={`Line ${place.from} of the JSON: ${where}`}
                    onClick={() => onLines(place)}
                  >
                    Line {place.from}
                  </Button>
                ) : null}
                <NoteButton pointer={problem.pointer} place={notePlace(problem.pointer)} />
              </div>
            </li>
          );
        })}
      </ol>
      {problems.length > MAX_ROWS ? (
        <p className={styles.more}>and {counted(countProblems(problems) - MAX_ROWS, 'more problem')}</p>
      ) : null}
    </section>
  );
}
