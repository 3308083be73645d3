import { BellOff, ExternalLink } from 'lucide-react';
import * as common from '#words/common';
import * as words from '#words/features/problems/rule-why';
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
      message: words.isSilenced(rule),
      action: { label: common.undo, run: undo },
    });
  };
  return (
    <div className={styles.why}>
      <p>{why}</p>
      <p className={styles.whyActions}>
        <a className={styles.source} href={source.url} target="_blank" rel="noreferrer">
          {source.title} <ExternalLink aria-hidden />
          <span className="visually-hidden">{words.opensNewTab}</span>
        </a>
        <a className={styles.source} href={rulePage(rule)} target="_blank" rel="noreferrer">
          {words.rule} <code>{rule}</code>
          <span className="visually-hidden">{words.opensNewTab}</span>
        </a>
        {isAdvice ? (
          <Button size="sm" variant="ghost" icon={<BellOff />} onClick={silence}>
            {words.silence}
          </Button>
        ) : null}
      </p>
    </div>
  );
}
