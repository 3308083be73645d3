import { KeyRound } from 'lucide-react';
import { WITHHELD } from '../../manifest/credentials';
import { counted } from '../../manifest/duration';
import { placeInWords } from '../../manifest/place';
import { Button } from '../../ui/button';
import styles from './share.module.css';

const MAX_ROWS = 3;

/** Values that somebody had left out before the manifest came here: the link hands the gap on, and says so. */
export function AlreadyWithheld({
  values,
  onShow,
}: {
  values: readonly { pointer: string; name: string }[];
  onShow: (pointer: string) => void;
}) {
  const rest = values.length - MAX_ROWS;
  return (
    <section className={styles.warned} aria-label="Withheld before">
      <KeyRound aria-hidden />
      <div className={styles.noticeText}>
        <p>
          <strong>Not complete: {counted(values.length, 'value')} withheld by an earlier sender.</strong> The
          words <q>{WITHHELD}</q> stand in their place, in the link too. Put the values in, or leave that to
          whoever has them.
        </p>
        <ul>
          {values.slice(0, MAX_ROWS).map(({ pointer, name }) => (
            <li key={pointer} className={styles.problem}>
              <span>
                <code>
                  <bdi>{name}</bdi>
                </code>{' '}
                <bdi className={styles.length}>{placeInWords(pointer)}</bdi>
              </span>
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
