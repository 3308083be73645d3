import { Download, TriangleAlert } from 'lucide-react';
import type { SetAside } from '../../../document/drafts/records';
import { setAsideFile } from '../../../document/drafts/storage/set-aside-words';
import { downloadBlob } from '../../../lib/download-blob';
import { visibleText } from '../../../lib/text/visible-text';
import { Button } from '../../../ui/button';
import { timeText } from './draft-words';
import styles from './drafts-dialog.module.css';

/** What could not be read: named, and to be downloaded as it is. */
export function SetAsideList({ entries }: { entries: readonly SetAside[] }) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="set-aside-title" className={styles.setAside}>
      <h3 id="set-aside-title">
        <TriangleAlert aria-hidden />
        Could not be read
      </h3>
      <p className={styles.quiet}>
        Nothing of this was deleted. Download it as it is to look for what is still good in it.
      </p>
      <ul className={styles.list} aria-label="Could not be read">
        {entries.map((entry) => (
          <SetAsideRow key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function SetAsideRow({ entry }: { entry: SetAside }) {
  const { id, title, fault, at } = entry;
  const download = () => {
    downloadBlob(
      new Blob([setAsideFile(entry)], { type: 'application/json' }),
      `could-not-be-read-${id.slice(0, 8)}.json`,
    );
  };
  return (
    <li className={styles.row}>
      <p className={styles.snapshotName}>{visibleText(title)}</p>
      <p className={styles.facts}>
        <span>{fault}</span>
        <time dateTime={new Date(at).toISOString()}>{timeText(at)}</time>
      </p>
      <div className={styles.rowActions}>
        <Button
          size="sm"
          icon={<Download />}
          aria-label={`Download it as it is: ${visibleText(title)}`}
          onClick={download}
        >
          Download it as it is
        </Button>
      </div>
    </li>
  );
}
