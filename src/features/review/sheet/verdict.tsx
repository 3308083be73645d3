import { CircleAlert, CircleCheck, PencilLine, TriangleAlert } from 'lucide-react';
import { counted } from '../../../lib/text/plural';
import { countsInWords, countsOf, type Problem, type ProblemCounts } from '../../../manifest/schema/problem';
import { classes } from '../../../ui/classes';
import styles from './verdict.module.css';

/** Whether the manifest keeps all rules: "Valid", or how many problems there are; and whether values are missing. */
export function Verdict({ problems, withheld }: { problems: readonly Problem[]; withheld: number }) {
  const counts = countsOf(problems);
  const isValid = counts.error === 0;
  const others = countsInWords({ ...counts, error: 0 });
  const [Icon, look] = lookOf(counts, withheld);
  return (
    <p role="status" aria-label="Manifest status" className={classes(styles.verdict, look)}>
      <Icon aria-hidden />
      <span>
        <strong>{isValid ? 'Valid' : counted(counts.error, 'problem')}</strong>
        {withheld > 0
          ? `, ${isValid ? 'but' : 'and'} incomplete: ${counted(withheld, 'value')} withheld`
          : null}
        {others ? <span className={styles.hints}>, {others}</span> : null}
      </span>
    </p>
  );
}

function lookOf(counts: ProblemCounts, withheld: number) {
  if (counts.error > 0) return [CircleAlert, styles.broken] as const;
  if (withheld > 0) return [TriangleAlert, styles.incomplete] as const;
  if (counts.toFill > 0) return [PencilLine, styles.incomplete] as const;
  return counts.warning > 0
    ? ([TriangleAlert, styles.incomplete] as const)
    : ([CircleCheck, styles.valid] as const);
}
