import { CircleAlert, CircleCheck, PencilLine, TriangleAlert } from 'lucide-react';
import { useShallow } from 'zustand/shallow';
import { useProblems } from '../../document/problems';
import { useSettled } from '../../document/settled';
import { counted } from '../../lib/text/plural';
import { countsOf, type ProblemCounts, verdictText } from '../../manifest/schema/problem';
import { findWithheld, WITHHELD } from '../../manifest/secrets/credentials';
import styles from './verdict.module.css';

const ICONS = {
  broken: CircleAlert,
  incomplete: TriangleAlert,
  fill: PencilLine,
  warnings: TriangleAlert,
  valid: CircleCheck,
};

/** Whether the open document is a valid manifest, told at every change. A press shows the problems. */
export function Verdict({ onPress }: { onPress: () => void }) {
  const counts = useProblems(useShallow(countsOf));
  const withheld = useSettled(({ parsed, text }) =>
    parsed.ok && text.includes(WITHHELD) ? findWithheld(text).length : 0,
  );
  const state = stateOf(counts, withheld);
  const Icon = ICONS[state];
  const words = verdictText(counts);
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

function stateOf(counts: ProblemCounts, withheld: number): keyof typeof ICONS {
  if (counts.error > 0) return 'broken';
  if (withheld > 0) return 'incomplete';
  if (counts.toFill > 0) return 'fill';
  return counts.warning > 0 ? 'warnings' : 'valid';
}
