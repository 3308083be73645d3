import { hearRules, useSilencedRules } from '../../document/silenced-rules';
import { Button } from '../../ui/button';
import styles from './problem-list.module.css';

/** The rules that are silenced in this draft, each with the way back. */
export function SilencedRules() {
  const ids = useSilencedRules();
  if (ids.length === 0) return null;
  return (
    <div>
      <h3 className={styles.group}>
        Silenced rules <span>{ids.length}</span>
      </h3>
      <ul>
        {ids.map((id) => (
          <li key={id} className={styles.row} data-silenced={id}>
            <code className={styles.text}>{id}</code>
            <div className={styles.actions}>
              <Button
                size="sm"
                variant="ghost"
                aria-label={`Show again: ${id}`}
                onClick={() => hearRules([id])}
              >
                Show again
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
