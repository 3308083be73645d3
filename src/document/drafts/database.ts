import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { EMPTY_HISTORY, type Step } from '../history';
import { capHistory } from './capped-history';
import type { Draft, DraftMeta, Snapshot, Version } from './records';

interface Schema extends DBSchema {
  meta: { key: string; value: DraftMeta; indexes: { changedAt: number } };
  texts: { key: string; value: { id: string; text: string } };
  histories: { key: string; value: { id: string; past: readonly Step[]; future: readonly Step[] } };
  /** The text as it was last imported into the draft, to compare with. */
  imports: { key: string; value: { id: string; text: string } };
  snapshots: { key: string; value: Snapshot; indexes: { draft: string } };
}

const NAME = 'manifest-drafts';
export const STORES = ['meta', 'texts', 'histories', 'imports', 'snapshots'] as const;
/** Milliseconds after which an IndexedDB that does not open counts as blocked; the next try may still open it. */
const OPEN_TIMEOUT = 4_000;

let connection: Promise<IDBPDatabase<Schema>> | undefined;

/** The open database. Rejects where the browser has none or refuses; the next call tries anew. */
export function database(): Promise<IDBPDatabase<Schema>> {
  connection ??= open().catch((error: unknown) => {
    connection = undefined;
    throw error;
  });
  return connection;
}

async function open(): Promise<IDBPDatabase<Schema>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('IndexedDB did not open')), OPEN_TIMEOUT);
  });
  late.catch(() => {});
  const forget = () => {
    connection = undefined;
  };
  const opening = openDB<Schema>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('meta', { keyPath: 'id' }).createIndex('changedAt', 'changedAt');
      db.createObjectStore('texts', { keyPath: 'id' });
      db.createObjectStore('histories', { keyPath: 'id' });
      db.createObjectStore('imports', { keyPath: 'id' });
      db.createObjectStore('snapshots', { keyPath: 'id' }).createIndex('draft', 'draft');
    },
    // A later version of the site, in another tab, must not wait for this one.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  try {
    return await Promise.race([opening, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A draft with its undo history; undefined where there is none of that id. */
export async function loadDraft(id: string): Promise<Draft | undefined> {
  const tx = (await database()).transaction(['meta', 'texts', 'histories']);
  const [meta, stored, history] = await Promise.all([
    tx.objectStore('meta').get(id),
    tx.objectStore('texts').get(id),
    tx.objectStore('histories').get(id),
  ]);
  if (!meta || !stored) return undefined;
  const { past, future } = history ?? EMPTY_HISTORY;
  return { meta, text: stored.text, history: { past, future } };
}

/** The version of a draft that is stored; undefined where there is none of that id. */
export async function storedVersion(id: string): Promise<Version | undefined> {
  return (await (await database()).get('meta', id))?.version;
}

/** The id of the draft that was changed last. */
export async function latestDraft(): Promise<string | undefined> {
  const tx = (await database()).transaction('meta');
  return (await tx.store.index('changedAt').openKeyCursor(null, 'prev'))?.primaryKey;
}

export type SaveOutcome = { kind: 'saved'; version: Version } | { kind: 'conflict'; held: DraftMeta };

/**
 * Stores a draft, if what is stored is a version that `mayReplace` knows, or the same text; otherwise another tab went
 * its own way, and nothing is written. Comparing and writing are one transaction, so no tab can overwrite another.
 * An existing draft keeps its name and its time of creation.
 */
export async function saveDraft(
  { meta, text, history, imported }: Draft & { imported?: string },
  mayReplace: (stored: Version) => boolean,
): Promise<SaveOutcome> {
  const tx = (await database()).transaction(STORES, 'readwrite', { durability: 'strict' });
  try {
    const held = await tx.objectStore('meta').get(meta.id);
    if (held && !mayReplace(held.version)) {
      const stored = await tx.objectStore('texts').get(meta.id);
      if (stored?.text !== text) return { kind: 'conflict', held };
    }
    const kept = held ? { name: held.name, createdAt: held.createdAt } : {};
    const writes: Promise<unknown>[] = [
      tx.objectStore('texts').put({ id: meta.id, text }),
      tx.objectStore('histories').put({ id: meta.id, ...capHistory(history) }),
      tx.objectStore('meta').put({ ...meta, ...kept }),
    ];
    if (imported !== undefined) writes.push(tx.objectStore('imports').put({ id: meta.id, text: imported }));
    await Promise.all([...writes, tx.done]);
  } catch (error) {
    throw giveUp(tx, error);
  }
  return { kind: 'saved', version: meta.version };
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
