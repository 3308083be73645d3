import type { ReactNode } from 'react';
import * as words from '#words/features/review/sheet';
import { explainRule, rulePage } from '../../../manifest/advice/explain';
import { Rich } from '../../../ui/rich';
import styles from './problem-rows.module.css';

/** A problem in one line, given as `children`, that opens to why it matters. */
export function WhyProblem({ rule, children }: { rule: string; children: ReactNode }) {
  const { why, source } = explainRule(rule);
  return (
    <details className={styles.why}>
      <summary>{children}</summary>
      <p>
        {why}{' '}
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.title}
          <span className="visually-hidden"> {words.opensNewTab}</span>
        </a>{' '}
        <a href={rulePage(rule)} target="_blank" rel="noreferrer">
          <Rich text={words.rule} parts={{ id: () => <code>{rule}</code> }} />
          <span className="visually-hidden"> {words.opensNewTab}</span>
        </a>
      </p>
    </details>
  );
}
