import { type Clock, systemClock } from '../clock';
import type { SetAside } from '../records';
import { createConnection } from './connection';
import { createDraftRecords } from './draft-records';
import { createNoteRecords } from './note-records';
import { createSetAsideRecords } from './set-aside-records';
import { createSnapshotRecords } from './snapshot-records';
import { createWholeDrafts } from './whole-drafts';

export type Repository = ReturnType<typeof createRepository>;

/**
 * All that this site keeps in IndexedDB, and the only module through which it is read or written. Every operation rejects
 * as the storage does, and with `NoAnswer` where the storage does not answer in five seconds.
 * @param tell hears of each record that could not be read and was set aside
 */
export function createRepository(tell: (found: SetAside) => void, clock: Clock = systemClock) {
  const connection = createConnection(clock);
  const setAside = createSetAsideRecords(connection, clock, tell);
  return {
    drafts: createDraftRecords(connection, setAside),
    snapshots: createSnapshotRecords(connection),
    whole: createWholeDrafts(connection),
    notes: createNoteRecords(connection),
    setAside,
  };
}
