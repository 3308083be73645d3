import * as words from '#words/features/retry-picture';
import styles from './retry-picture.module.css';

const MARKS = ['down', 'covered', 'failed', 'delivered', 'lost'] as const;

/** What the marks of the timelines mean; each has a shape of its own. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-hidden="true">
      {MARKS.map((mark) => (
        <li key={mark}>
          <Mark mark={mark} />
          {words.marks[mark]}
        </li>
      ))}
    </ul>
  );
}

function Mark({ mark }: { mark: (typeof MARKS)[number] }) {
  return (
    <svg width="18" height="14" aria-hidden="true">
      {mark === 'down' ? <path d="M1 13 11 1M7 13 17 1" className={styles.hatch} /> : null}
      {mark === 'covered' ? <rect width="18" height="14" rx="3" className={styles.covered} /> : null}
      {mark === 'failed' ? <path d="M9 1V13" className={styles.failed} /> : null}
      {mark === 'delivered' ? <circle cx="9" cy="7" r="5" className={styles.delivered} /> : null}
      {mark === 'lost' ? <path d="M5 3 13 11M13 3 5 11" className={styles.lost} /> : null}
    </svg>
  );
}
