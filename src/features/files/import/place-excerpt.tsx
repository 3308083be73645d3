import type { SyntaxProblem } from '../../../lib/json/syntax';
import { excerptOf } from '../../../manifest/import/excerpt';
import styles from './place-excerpt.module.css';

/** The line where the JSON breaks, with a caret under the place. */
export function PlaceExcerpt({ place: { line, column, lineText } }: { place: SyntaxProblem }) {
  const { before, at, after } = excerptOf(lineText, column);
  return (
    <div className={styles.excerpt}>
      <span className={styles.number} aria-hidden>
        {line}
      </span>
      <pre className={styles.text}>
        <code>
          {before}
          <mark className={styles.at}>{at}</mark>
          {after}
        </code>
        {'\n'}
        <code aria-hidden>
          {/* The same text, unseen: the caret stands right below letters of any width. */}
          <span className={styles.unseen}>{before}</span>
          <span className={styles.caret}>^</span>
        </code>
      </pre>
    </div>
  );
}
