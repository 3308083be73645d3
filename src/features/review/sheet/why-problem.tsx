import type { ReactNode } from 'react';
import { explainRule, rulePage } from '../../../manifest/advice/explain';
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
          <span className="visually-hidden"> (opens a new tab)</span>
        </a>{' '}
        <a href={rulePage(rule)} target="_blank" rel="noreferrer">
          Rule <code>{rule}</code>
          <span className="visually-hidden"> (opens a new tab)</span>
        </a>
      </p>
    </details>
  );
}
