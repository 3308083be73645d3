import { forgetVisits } from '../attention';
import { manifestDocument } from '../document';
import { database, giveUp } from './database';
import { newId, type Snapshot } from './records';
import { noteListChange } from './save-state';
import { openedDraft, storeOpenDraft } from './session';

/** Keeps the open draft's text under a name. Rejects when the storage refuses it. */
export async function takeSnapshot(name: string): Promise<Snapshot> {
  await storeOpenDraft();
  const { text } = manifestDocument.store.getState();
  const snapshot: Snapshot = {
    id: newId(),
    draft: openedDraft().id,
    name: name.trim(),
    at: Date.now(),
    text,
  };
  await putSnapshots([snapshot]);
  return snapshot;
}

/** Stores snapshots, all or none; one of the same id is overwritten. */
export async function putSnapshots(snapshots: readonly Snapshot[]): Promise<void> {
  const tx = (await database()).transaction('snapshots', 'readwrite', { durability: 'strict' });
  try {
    await Promise.all([...snapshots.map((snapshot) => tx.store.put(snapshot)), tx.done]);
  } catch (error) {
    throw giveUp(tx, error);
  }
  noteListChange();
}

/** The snapshots of a draft, newest first. */
export async function listSnapshots(draft: string): Promise<Snapshot[]> {
  const snapshots = await (await database()).getAllFromIndex('snapshots', 'draft', draft);
  return snapshots.sort((a, b) => b.at - a.at);
}

/** Brings a snapshot's text back as one undoable change of the open draft. */
export function restoreSnapshot({ name, text }: Pick<Snapshot, 'name' | 'text'>): void {
  manifestDocument.change({ text, origin: 'snapshot', label: `Snapshot restored: ${name}` });
  forgetVisits();
}

/** Removes a snapshot; putSnapshots brings it back. */
export async function deleteSnapshot({ id }: Pick<Snapshot, 'id'>): Promise<void> {
  await (await database()).delete('snapshots', id);
  noteListChange();
}
