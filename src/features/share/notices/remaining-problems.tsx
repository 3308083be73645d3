import { TriangleAlert } from 'lucide-react';
import { counted } from '../../../lib/text/plural';
import { countErrors, type Problem } from '../../../manifest/schema/problem';
import styles from '../share.module.css';
import { PlaceRows } from './place-rows';

/** The errors that are left, the first few of them by name. Sharing stays possible: a question may need it. */
export function RemainingProblems({
  errors,
  onShow,
}: {
  errors: readonly Problem[];
  onShow: (pointer: string) => void;
}) {
  const count = countErrors(errors);
  return (
    <section className={styles.warned} aria-label="Problems">
      <TriangleAlert aria-hidden />
      <div className={styles.noticeText}>
        <p>
          <strong>{counted(count, 'problem')} left.</strong> The link works all the same, and shows them to
          whoever opens it.
        </p>
        <PlaceRows
          places={errors}
          count={count}
          keyOf={({ pointer, rule }) => `${pointer} ${rule}`}
          onShow={onShow}
        >
          {({ message }) => <bdi>{message}</bdi>}
        </PlaceRows>
      </div>
    </section>
  );
}
