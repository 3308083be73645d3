import { CircleAlert, CircleCheck, CircleDashed, PencilLine, TriangleAlert } from 'lucide-react';
import { useShallow } from 'zustand/shallow';
import { type CheckState, useCheckState, useWithheld } from '../../document/checks/checks';
import { useProblems } from '../../document/problems';
import { counted } from '../../lib/text/plural';
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
  const words = check === 'checked' ? verdictText(counts) : UNCHECKED[check];
  return (
    <div role="status" aria-label="Manifest status" className={styles.status}>
      <button
        type="button"
        data-verdict
        className={styles.verdict}
        data-state={state}
        title={
          withheld > 0
            ? `${words}; ${counted(withheld, 'value')} withheld by the sender`
            : check === 'missing'
              ? 'What finds problems did not load. A press tries again'
              : `${words}. Show the problems (F8)`
        }
        onClick={onPress}
      >
        <Icon aria-hidden />
        <span>
          {words}
          {withheld > 0 ? `${counts.error > 0 ? ', and' : ', but'} incomplete` : null}
        </span>
      </button>
    </div>
  );
}

const UNCHECKED: Readonly<Record<Exclude<CheckState, 'checked'>, string>> = {
  checking: 'Checking …',
  missing: 'Not checked',
};

function stateOf(counts: ProblemCounts, withheld: number): keyof typeof ICONS {
  if (counts.error > 0) return 'broken';
  if (withheld > 0) return 'incomplete';
  if (counts.toFill > 0) return 'fill';
  return counts.warning > 0 ? 'warnings' : 'valid';
}
