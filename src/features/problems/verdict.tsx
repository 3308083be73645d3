import { CircleAlert, CircleCheck, CircleDashed, PencilLine, TriangleAlert } from 'lucide-react';
import { useShallow } from 'zustand/shallow';
import * as words from '#words/features/problems/verdict';
import { type CheckState, useCheckState, useWithheld } from '../../document/checks/checks';
import { useProblems } from '../../document/problems';
import { countsOf, type ProblemCounts, verdictText } from '../../manifest/schema/problem';
import styles from './verdict.module.css';

const ICONS = {
  broken: CircleAlert,
  incomplete: TriangleAlert,
  fill: PencilLine,
  warnings: TriangleAlert,
  valid: CircleCheck,
  checking: CircleDashed,
  missing: CircleDashed,
};

/** Whether the open document is a valid manifest, told at every change. A press shows the problems. */
export function Verdict({ onPress }: { onPress: () => void }) {
  const counts = useProblems(useShallow(countsOf));
  const withheld = useWithheld();
  const check = useCheckState();
  const state = check === 'checked' ? stateOf(counts, withheld) : check;
  const Icon = ICONS[state];
  const verdict = check === 'checked' ? verdictText(counts) : UNCHECKED[check];
  const incomplete = counts.error > 0 ? words.andIncomplete : words.butIncomplete;
  const text = withheld > 0 ? incomplete(verdict) : verdict;
  // Where there is no room for all of it, what comes first alone.
  const end = `${text}, `.indexOf(', ');
  return (
    <div role="status" aria-label={words.manifestStatus} className={styles.status}>
      <button
        type="button"
        data-verdict
        className={styles.verdict}
        data-state={state}
        title={
          withheld > 0
            ? words.withheld(verdict, withheld)
            : check === 'missing'
              ? words.checksMissing
              : words.showProblems(verdict)
        }
        onClick={onPress}
      >
        <Icon aria-hidden />
        <span>
          {text.slice(0, end)}
          <span className={styles.rest}>{text.slice(end)}</span>
        </span>
      </button>
    </div>
  );
}

const UNCHECKED: Readonly<Record<Exclude<CheckState, 'checked'>, string>> = {
  checking: words.checking,
  missing: words.notChecked,
};

function stateOf(counts: ProblemCounts, withheld: number): keyof typeof ICONS {
  if (counts.error > 0) return 'broken';
  if (withheld > 0) return 'incomplete';
  if (counts.toFill > 0) return 'fill';
  return counts.warning > 0 ? 'warnings' : 'valid';
}
