import { TriangleAlert } from 'lucide-react';
import { counted } from '../../manifest/duration';
import { countErrors, type Problem } from '../../manifest/problem';
import { Button } from '../../ui/button';
import styles from './share.module.css';

const MAX_ROWS = 3;

/** The errors that are left, the first few of them by name. Sharing stays possible: a question may need it. */
export function RemainingProblems({
  errors,
  onShow,
}: {
  errors: readonly Problem[];
  onShow: (pointer: string) => void;
}) {
  const count = countErrors(errors);
  const rest = count - MAX_ROWS;
  return (
    <section className={styles.warned} aria-label="Problems left">
      <TriangleAlert aria-hidden />
      <div className={styles.noticeText}>
        <p>
          <strong>{counted(count, 'problem')} left.</strong> The link works all the same, and shows them to
          whoever opens it.
        </p>
        <ul>
          {errors.slice(0, MAX_ROWS).map(({ pointer, rule, message }) => (
            <li key={`${pointer} ${rule}`} className={styles.problem}>
              <bdi>{message}</bdi>
              <Button size="sm" variant="ghost" onClick={() => onShow(pointer)}>
                Show
              </Button>
            </li>
          ))}
        </ul>
        {rest > 0 ? <p>and {counted(rest, 'more', 'more')}</p> : null}
      </div>
    </section>
  );
}
