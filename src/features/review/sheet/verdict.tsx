import { CircleAlert, CircleCheck, PencilLine, TriangleAlert } from 'lucide-react';
import * as reviewWords from '#words/features/review';
import * as words from '#words/features/review/sheet';
import { countsInWords, countsOf, type Problem, type ProblemCounts } from '../../../manifest/schema/problem';
import { classes } from '../../../ui/classes';
import { Rich } from '../../../ui/rich';
import styles from './verdict.module.css';

/** Whether the manifest keeps all rules: "Valid", or how many problems there are; and whether values are missing. */
export function Verdict({ problems, withheld }: { problems: readonly Problem[]; withheld: number }) {
  const counts = countsOf(problems);
  const others = countsInWords({ ...counts, error: 0 });
  const [Icon, look] = lookOf(counts, withheld);
  return (
    <p role="status" aria-label={reviewWords.manifestStatus} className={classes(styles.verdict, look)}>
      <Icon aria-hidden />
      <span>
        <Rich
          text={verdictOn(counts.error, withheld)}
          parts={{ state: (state) => <strong>{state}</strong> }}
        />
        {others ? <span className={styles.hints}>, {others}</span> : null}
      </span>
    </p>
  );
}

function verdictOn(errors: number, withheld: number): string {
  if (withheld === 0) return errors === 0 ? words.valid : words.invalid(errors);
  return errors === 0 ? words.validIncomplete(withheld) : words.invalidIncomplete(errors, withheld);
}

function lookOf(counts: ProblemCounts, withheld: number) {
  if (counts.error > 0) return [CircleAlert, styles.broken] as const;
  if (withheld > 0) return [TriangleAlert, styles.incomplete] as const;
  if (counts.toFill > 0) return [PencilLine, styles.incomplete] as const;
  return counts.warning > 0
    ? ([TriangleAlert, styles.incomplete] as const)
    : ([CircleCheck, styles.valid] as const);
}
