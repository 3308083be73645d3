import type { Snapshot } from '../records';
import { readSnapshot } from './checked-records';
import type { Connection } from './connection';
import { giveUp } from './database';

/** The texts that were kept by name. */
export function createSnapshotRecords({ run }: Connection) {
  return {
    /** The snapshots of a draft that can be read, in no order. */
    of: async (draft: string): Promise<Snapshot[]> => {
      const records = await run((db) => db.getAllFromIndex('snapshots', 'draft', draft));
      return records.map(readSnapshot).filter((snapshot) => snapshot !== undefined);
    },

    /** Stores snapshots, all or none; one of the same id is overwritten. */
    put: (snapshots: readonly Snapshot[]): Promise<void> =>
      run(async (db) => {
        const tx = db.transaction('snapshots', 'readwrite', { durability: 'strict' });
        try {
          await Promise.all([...snapshots.map((snapshot) => tx.store.put(snapshot)), tx.done]);
        } catch (error) {
          throw giveUp(tx, error);
        }
      }),

    remove: (id: string): Promise<void> => run((db) => db.delete('snapshots', id)),
  };
}
