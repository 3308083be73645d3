import { Download, TriangleAlert } from 'lucide-react';
import * as words from '#words/features/drafts/list';
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
        {words.couldNotBeRead}
      </h3>
      <p className={styles.quiet}>{words.nothingDeleted}</p>
      <ul className={styles.list} aria-label={words.couldNotBeRead}>
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
      words.unreadFileName(id.slice(0, 8)),
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
          aria-label={words.downloadAsItIsOf(visibleText(title))}
          onClick={download}
        >
          {words.downloadAsItIs}
        </Button>
      </div>
    </li>
  );
}
