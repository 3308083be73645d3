import { explainRule } from '../../../manifest/advice/explain';
import styles from './problem-rows.module.css';

/** Why a problem matters, for who wants to know. */
export function WhyProblem({ rule }: { rule: string }) {
  const { why, source } = explainRule(rule);
  return (
    <details className={styles.why}>
      <summary>Why</summary>
      <p>
        {why}{' '}
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.title}
          <span className="visually-hidden"> (opens a new tab)</span>
        </a>{' '}
        <a href={`./rules.html#${encodeURIComponent(rule)}`} target="_blank" rel="noreferrer">
          Rule <code>{rule}</code>
          <span className="visually-hidden"> (opens a new tab)</span>
        </a>
      </p>
    </details>
  );
}
