import { Bookmark, GitCompare, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import * as words from '#words/features/drafts/snapshots';
import { manifestDocument } from '../../../document/document';
import type { Snapshot } from '../../../document/drafts/records';
import { saveState } from '../../../document/drafts/save-state';
import {
  deleteSnapshot,
  listSnapshots,
  putSnapshots,
  restoreSnapshot,
  takeSnapshot,
} from '../../../document/drafts/snapshots';
import { useStored } from '../../../document/drafts/use-drafts';
import { Button, IconButton } from '../../../ui/button';
import { timeText } from './draft-words';
import styles from './drafts-dialog.module.css';
import type { Outcome } from './outcome';
import { failureSentence } from './restore-file';

/** A text to compare, and what it is called. */
export type Comparable = { title: string; text: string };

const listOpen = () => listSnapshots(saveState.getState().draft);

/** The states of the open draft that were kept by name. */
export function Snapshots({
  onDone,
  onCompare,
}: {
  onDone: (outcome: Outcome) => void;
  onCompare?: ((a: Comparable, b: Comparable) => void) | undefined;
}) {
  const snapshots = useStored(listOpen);
  const [name, setName] = useState('');
  const keep = async (event: React.FormEvent) => {
    event.preventDefault();
    try {
      const kept = await takeSnapshot(name || timeText(Date.now()));
      setName('');
      onDone({ message: words.isKept(kept.name) });
    } catch (error) {
      onDone({ message: failureSentence(error) });
    }
  };
  return (
    <section aria-labelledby="snapshots-title" className={styles.snapshots}>
      <h3 id="snapshots-title">{words.snapshotsOfDraft}</h3>
      <form className={styles.keep} onSubmit={keep}>
        <input
          type="text"
          aria-label={words.nameOfSnapshot}
          placeholder={words.nameExample}
          maxLength={120}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" icon={<Bookmark />}>
          {words.keep}
        </Button>
      </form>
      {snapshots && snapshots.length > 0 ? (
        <ul className={styles.list} aria-label={words.snapshots}>
          {snapshots.map((snapshot) => (
            <SnapshotRow key={snapshot.id} snapshot={snapshot} onDone={onDone} onCompare={onCompare} />
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{words.keepHelp}</p>
      )}
    </section>
  );
}

function SnapshotRow({
  snapshot,
  onDone,
  onCompare,
}: {
  snapshot: Snapshot;
  onDone: (outcome: Outcome) => void;
  onCompare?: ((a: Comparable, b: Comparable) => void) | undefined;
}) {
  const { name, at, text } = snapshot;
  const restore = () => {
    if (text === manifestDocument.store.getState().text) {
      onDone({ message: words.isTheSame(name) });
      return;
    }
    restoreSnapshot(snapshot);
    onDone({ message: words.isRestored(name), undo: async () => void manifestDocument.undo() });
  };
  const remove = async () => {
    try {
      await deleteSnapshot(snapshot);
      onDone({ message: words.isDeleted(name), undo: () => putSnapshots([snapshot]) });
    } catch (error) {
      onDone({ message: failureSentence(error) });
    }
  };
  const compare = () =>
    onCompare?.(
      { title: name, text },
      { title: words.currentDocument, text: manifestDocument.store.getState().text },
    );
  return (
    <li className={styles.row}>
      <p className={styles.snapshotName}>{name}</p>
      <p className={styles.facts}>
        <time dateTime={new Date(at).toISOString()}>{timeText(at)}</time>
      </p>
      <div className={styles.rowActions}>
        {onCompare ? (
          <IconButton label={words.compareWith(name)} icon={<GitCompare />} onClick={compare} />
        ) : null}
        <IconButton label={words.restore(name)} icon={<RotateCcw />} onClick={restore} />
        <IconButton label={words.deleteSnapshot(name)} icon={<Trash2 />} onClick={remove} />
      </div>
    </li>
  );
}
