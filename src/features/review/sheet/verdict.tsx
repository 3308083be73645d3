import { CircleAlert, CircleCheck } from 'lucide-react';
import { counted } from '../../../lib/text/plural';
import { countErrors, countProblems, type Problem } from '../../../manifest/schema/problem';
import { classes } from '../../../ui/classes';
import styles from './verdict.module.css';

/** Whether the manifest keeps all rules: "Valid", or how many problems there are; and whether values are missing. */
export function Verdict({ problems, withheld }: { problems: readonly Problem[]; withheld: number }) {
  const errors = countErrors(problems);
  const others = countProblems(problems) - errors;
  const hints = others > 0 ? counted(others, 'hint') : '';
  return (
    <p
      role="status"
      aria-label="Manifest status"
      className={classes(
        styles.verdict,
        errors > 0 ? styles.broken : withheld > 0 ? styles.incomplete : styles.valid,
      )}
    >
      {errors > 0 || withheld > 0 ? <CircleAlert aria-hidden /> : <CircleCheck aria-hidden />}
      <span>
        <strong>{errors > 0 ? counted(errors, 'problem') : 'Valid'}</strong>
        {withheld > 0
          ? `, ${errors > 0 ? 'and' : 'but'} incomplete: ${counted(withheld, 'value')} withheld`
          : null}
        {hints ? <span className={styles.hints}>, {hints}</span> : null}
      </span>
    </p>
  );
}
