import { useMemo } from 'react';
import * as reviewWords from '#words/features/review';
import * as words from '#words/features/review/sheet';
import type { LineRange } from '../../../lib/text/text-position';
import { switchedRules } from '../../../manifest/advice/off-rules';
import { notePlace } from '../../../manifest/notes/note';
import { placeInWords } from '../../../manifest/schema/place-labels';
import {
  countProblems,
  countsInWords,
  countsOf,
  kindOf,
  type Problem,
} from '../../../manifest/schema/problem';
import { Button } from '../../../ui/button';
import { Quoted } from '../../../ui/quoted/quoted';
import { Rich } from '../../../ui/rich';
import { SeverityIcon } from '../../../ui/severity';
import { NoteButton } from '../notes/note-button';
import styles from './problem-rows.module.css';
import { WhyProblem } from './why-problem';

const MAX_ROWS = 60;

/** The problems, the gravest first. Each leads to its row in the summary and to its line in the JSON. */
export function ProblemRows({
  problems,
  linesOf,
  onRow,
  onLines,
  silenced,
}: {
  problems: readonly Problem[];
  linesOf: (pointers: readonly string[]) => Map<string, LineRange>;
  /** Missing where there is no summary. */
  onRow?: ((pointer: string) => void) | undefined;
  onLines: (lines: LineRange) => void;
  /** The rules that the sender switched. */
  silenced: readonly string[];
}) {
  const rules = switchedRules(silenced);
  const shown = problems.slice(0, MAX_ROWS);
  const lines = useMemo(
    () => linesOf(problems.slice(0, MAX_ROWS).map(({ pointer }) => pointer)),
    [linesOf, problems],
  );
  return (
    <section className={styles.card} aria-label={words.problems} data-part="problems">
      <h2 className={styles.title}>{countsInWords(countsOf(problems)) || words.noProblems}</h2>
      <ol className={styles.list}>
        {shown.map((problem) => {
          const place = lines.get(problem.pointer);
          const where = placeInWords(problem.pointer) || words.wholeManifest;
          return (
            <li
              key={`${problem.pointer} ${problem.rule} ${problem.message}`}
              className={styles.row}
              data-rule={problem.rule}
              data-pointer={problem.pointer}
              data-severity={problem.severity}
              data-kind={kindOf(problem)}
            >
              <SeverityIcon severity={kindOf(problem)} />
              <div className={styles.text}>
                <WhyProblem rule={problem.rule}>
                  <Quoted text={problem.message} />{' '}
                  {problem.pointer ? (
                    <span className={styles.place}>
                      <Quoted text={placeInWords(problem.pointer)} />
                    </span>
                  ) : null}
                </WhyProblem>
              </div>
              <div className={styles.actions}>
                {onRow ? (
                  <Button
                    size="sm"
                    aria-label={reviewWords.showPlace(where)}
                    onClick={() => onRow(problem.pointer)}
                  >
                    {reviewWords.show}
                  </Button>
                ) : null}
                {place ? (
                  <Button
                    size="sm"
                    aria-label={words.lineOfJson(place.from, where)}
                    onClick={() => onLines(place)}
                  >
                    {words.line(place.from)}
                  </Button>
                ) : null}
                <NoteButton pointer={problem.pointer} place={notePlace(problem.pointer)} />
              </div>
            </li>
          );
        })}
      </ol>
      {problems.length > MAX_ROWS ? (
        <p className={styles.more}>{words.andMoreProblems(countProblems(problems) - MAX_ROWS)}</p>
      ) : null}
      {rules.silenced.length > 0 ? (
        <p className={styles.more}>
          <Rich text={words.silenced} parts={{ rules: () => <RuleIds ids={rules.silenced} /> }} />
        </p>
      ) : null}
      {rules.askedFor.length > 0 ? (
        <p className={styles.more}>
          <Rich text={words.askedFor} parts={{ rules: () => <RuleIds ids={rules.askedFor} /> }} />
        </p>
      ) : null}
    </section>
  );
}

function RuleIds({ ids }: { ids: readonly string[] }) {
  return ids.slice(0, MAX_ROWS).map((id, at) => (
    <span key={id}>
      {at > 0 ? ', ' : null}
      <code>
        <Quoted text={id.slice(0, 80)} />
      </code>
    </span>
  ));
}
