import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Note } from '../../../manifest/notes/note';
import type { Step } from '../../history';
import type { DraftMeta, DraftNotes, SetAside, Snapshot } from '../records';

export interface Schema extends DBSchema {
  meta: { key: string; value: DraftMeta; indexes: { changedAt: number } };
  texts: { key: string; value: { id: string; text: string } };
  histories: { key: string; value: { id: string; past: readonly Step[]; future: readonly Step[] } };
  imports: { key: string; value: { id: string; text: string } };
  snapshots: { key: string; value: Snapshot; indexes: { draft: string } };
  notes: { key: string; value: DraftNotes & { id: string } };
  reviewNotes: { key: string; value: { id: string; notes: readonly Note[] } };
  setAside: { key: string; value: SetAside };
}

export type Database = IDBPDatabase<Schema>;

/** The stores that hold what belongs to a draft. */
export const DRAFT_STORES = [
  'meta',
  'texts',
  'histories',
  'imports',
  'snapshots',
  'notes',
  'reviewNotes',
] as const;

/** The stores whose records have a draft's id as their key. */
export const BY_DRAFT = ['meta', 'texts', 'histories', 'imports', 'notes'] as const;

const NAME = 'manifest-drafts';

/**
 * Versions of the database. Each step turns the version before into its own, so a browser that comes back after years takes
 * them one after the other. A step that was published is never changed: what comes next is a new one.
 *
 * | Version | What it brings |
 * | ------- | -------------- |
 * | 1 | `meta` (the list), `texts`, `histories`, `imports` (the text as imported) by draft; `snapshots` |
 * | 2 | `notes` by draft and `reviewNotes` by fingerprint, taken over from localStorage at the next start (notes-store.ts); `setAside`, for what can't be read |
 */
const STEPS: readonly ((db: Database) => void)[] = [
  (db) => {
    db.createObjectStore('meta', { keyPath: 'id' }).createIndex('changedAt', 'changedAt');
    db.createObjectStore('texts', { keyPath: 'id' });
    db.createObjectStore('histories', { keyPath: 'id' });
    db.createObjectStore('imports', { keyPath: 'id' });
    db.createObjectStore('snapshots', { keyPath: 'id' }).createIndex('draft', 'draft');
  },
  (db) => {
    db.createObjectStore('notes', { keyPath: 'id' });
    db.createObjectStore('reviewNotes', { keyPath: 'id' });
    db.createObjectStore('setAside', { keyPath: 'id' });
  },
];

/**
 * Opens the database and brings it to the latest version. Rejects where the browser has none or refuses, with a
 * `VersionError` where a newer version of the editor wrote it.
 * @param forget called when the connection is no longer of use
 */
export function openDatabase(forget: () => void): Promise<Database> {
  return openDB<Schema>(NAME, STEPS.length, {
    upgrade(db, from) {
      for (const step of STEPS.slice(from)) step(db);
    },
    // A later version of the site, in another tab, must not wait for this one.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}

/** Takes back what a failed transaction wrote so far. Returns the error that tells most: of the transaction, if any. */
export function giveUp(tx: { abort(): void; done: Promise<void>; error: unknown }, error: unknown): unknown {
  tx.done.catch(() => {});
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
  return tx.error ?? error;
}
