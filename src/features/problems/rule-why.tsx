import { BellOff, ExternalLink } from 'lucide-react';
import { silenceRule } from '../../document/silenced-rules';
import { explainRule, rulePage } from '../../manifest/advice/explain';
import type { Problem } from '../../manifest/schema/problem';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast';
import styles from './problem-list.module.css';

type Props = {
  problem: Problem;
  /** Called before the row goes, because somebody silenced the rule. */
  onSilence: () => void;
};

/** Why a rule matters, where that is written, and the way to hear of it no more in this draft. */
export function RuleWhy({ problem: { rule }, onSilence }: Props) {
  const { why, source, isAdvice } = explainRule(rule);
  const silence = () => {
    onSilence();
    const undo = silenceRule(rule);
    showToast({
      message: `The rule ${rule} is silenced in this draft.`,
      action: { label: 'Undo', run: undo },
    });
  };
  return (
    <div className={styles.why}>
      <p>{why}</p>
      <p className={styles.whyActions}>
        <a className={styles.source} href={source.url} target="_blank" rel="noreferrer">
          {source.title} <ExternalLink aria-hidden />
          <span className="visually-hidden">(opens a new tab)</span>
        </a>
        <a className={styles.source} href={rulePage(rule)} target="_blank" rel="noreferrer">
          Rule <code>{rule}</code>
          <span className="visually-hidden">(opens a new tab)</span>
        </a>
        {isAdvice ? (
          <Button size="sm" variant="ghost" icon={<BellOff />} onClick={silence}>
            Silence in this draft
          </Button>
        ) : null}
      </p>
    </div>
  );
}
