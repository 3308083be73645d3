import { Bookmark, GitCompare, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
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
      onDone({ message: `“${kept.name}” is kept.` });
    } catch (error) {
      onDone({ message: failureSentence(error) });
    }
  };
  return (
    <section aria-labelledby="snapshots-title" className={styles.snapshots}>
      <h3 id="snapshots-title">Snapshots of the open draft</h3>
      <form className={styles.keep} onSubmit={keep}>
        <input
          type="text"
          aria-label="Name of the snapshot"
          placeholder="Sent to the account team"
          maxLength={120}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" icon={<Bookmark />}>
          Keep
        </Button>
      </form>
      {snapshots && snapshots.length > 0 ? (
        <ul className={styles.list} aria-label="Snapshots">
          {snapshots.map((snapshot) => (
            <SnapshotRow key={snapshot.id} snapshot={snapshot} onDone={onDone} onCompare={onCompare} />
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>
          Keep the document as it is now under a name, to compare with it or go back to it later.
        </p>
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
      onDone({ message: `The document is the same as “${name}”.` });
      return;
    }
    restoreSnapshot(snapshot);
    onDone({ message: `The document is “${name}” again.`, undo: async () => void manifestDocument.undo() });
  };
  const remove = async () => {
    try {
      await deleteSnapshot(snapshot);
      onDone({ message: `Snapshot “${name}” is deleted.`, undo: () => putSnapshots([snapshot]) });
    } catch (error) {
      onDone({ message: failureSentence(error) });
    }
  };
  const compare = () =>
    onCompare?.(
      { title: name, text },
      { title: 'Current document', text: manifestDocument.store.getState().text },
    );
  return (
    <li className={styles.row}>
      <p className={styles.snapshotName}>{name}</p>
      <p className={styles.facts}>
        <time dateTime={new Date(at).toISOString()}>{timeText(at)}</time>
      </p>
      <div className={styles.rowActions}>
        {onCompare ? (
          <IconButton label={`Compare with ${name}`} icon={<GitCompare />} onClick={compare} />
        ) : null}
        <IconButton label={`Restore ${name}`} icon={<RotateCcw />} onClick={restore} />
        <IconButton label={`Delete snapshot ${name}`} icon={<Trash2 />} onClick={remove} />
      </div>
    </li>
  );
}
