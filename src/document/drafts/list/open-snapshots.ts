import * as words from '#words/document/drafts/list';
import { newId, type Snapshot } from '../records';
import type { DraftSession } from '../session/session';

/** The texts of the open draft that are kept by name. */
export function createOpenSnapshots(session: DraftSession) {
  const { state, parts } = session;
  const { repository, document, clock, onOpened } = parts;
  return {
    /** Keeps the open draft's text under a name. Rejects when the storage refuses it. */
    takeSnapshot: async (name: string): Promise<Snapshot> => {
      await session.storeOpenDraft();
      const { text } = document.store.getState();
      const { id: draft } = session.openedDraft();
      const snapshot: Snapshot = { id: newId(), draft, name: name.trim(), at: clock.now(), text };
      await repository.snapshots.put([snapshot]);
      state.noteListChange();
      return snapshot;
    },

    /** Stores snapshots, all or none; one of the same id is overwritten. */
    putSnapshots: async (snapshots: readonly Snapshot[]): Promise<void> => {
      await repository.snapshots.put(snapshots);
      state.noteListChange();
    },

    /** The snapshots of a draft, newest first. */
    listSnapshots: async (draft: string): Promise<Snapshot[]> =>
      (await repository.snapshots.of(draft)).sort((a, b) => b.at - a.at),

    /** Brings a snapshot's text back as one undoable change of the open draft. */
    restoreSnapshot: ({ name, text }: Pick<Snapshot, 'name' | 'text'>): void => {
      document.change({ text, origin: 'snapshot', label: words.snapshotRestored(name) });
      onOpened();
    },

    /** Removes a snapshot; putSnapshots brings it back. */
    deleteSnapshot: async ({ id }: Pick<Snapshot, 'id'>): Promise<void> => {
      await repository.snapshots.remove(id);
      state.noteListChange();
    },
  };
}
