import * as words from '#words/document/drafts/storage';
import type { Clock } from '../clock';
import { factsOfText } from '../facts-of-text';
import { draftTitle, newId, type SetAside } from '../records';
import { readMeta, readSetAside, readSnapshot, readText, textFault } from './checked-records';
import type { Connection } from './connection';
import { BY_DRAFT, giveUp, type Schema } from './database';

/** How many texts are held in memory at once while all are looked at. */
const BATCH = 20;

export type SetAsideRecords = ReturnType<typeof createSetAsideRecords>;

/**
 * What could not be read. A record goes here from where it stood, in one transaction, so that it keeps nobody from the
 * others and nothing is lost of it. `tell` hears of each one that is set aside by this page.
 */
export function createSetAsideRecords({ run }: Connection, clock: Clock, tell: (found: SetAside) => void) {
  const entryOf = (title: string, fault: string, records: SetAside['records']): SetAside => ({
    ...{ id: newId(), at: clock.now(), title, fault, records },
  });

  /** Sets a draft aside that has no readable text; its readable snapshots also stay where they are. */
  const moveDraft = async (id: IDBValidKey): Promise<void> => {
    const found = await run(async (db) => {
      const tx = db.transaction([...BY_DRAFT, 'snapshots', 'setAside'] as const, 'readwrite', {
        durability: 'strict',
      });
      try {
        const key = id as string;
        const stored = await Promise.all(
          BY_DRAFT.map(async (name) => [name, await tx.objectStore(name).get(key)] as const),
        );
        const records = Object.fromEntries(stored.filter(([, record]) => record !== undefined));
        const meta = readMeta(records.meta);
        // Another tab may have corrected it meanwhile.
        if (Object.keys(records).length === 0 || (meta && readText(records.texts) !== undefined))
          return undefined;
        const snapshots = await tx.objectStore('snapshots').index('draft').getAll(key);
        const fault = meta ? textFault(records.texts) : words.unreadableFacts;
        const entry = entryOf(words.draftNamed(meta ? draftTitle(meta) : String(id)), fault, {
          ...records,
          ...(snapshots.length > 0 ? { snapshots } : {}),
        });
        await tx.objectStore('setAside').put(entry);
        for (const name of ['meta', 'texts', 'histories'] as const) await tx.objectStore(name).delete(key);
        await tx.done;
        return entry;
      } catch (error) {
        throw giveUp(tx, error);
      }
    });
    if (found) tell(found);
  };

  /** Puts a draft back into the list that only its text is left of. */
  const listAgain = (id: string): Promise<void> =>
    run(async (db) => {
      const tx = db.transaction(['meta', 'texts'], 'readwrite', { durability: 'strict' });
      const text = readText(await tx.objectStore('texts').get(id));
      const isListed = (await tx.objectStore('meta').getKey(id)) !== undefined;
      const meta = isListed || text === undefined ? undefined : readMeta({ id, ...factsOfText(text) });
      if (meta) await tx.objectStore('meta').put(meta);
      await tx.done;
    });

  const moveSnapshot = async (key: string): Promise<void> => {
    const found = await run(async (db) => {
      const tx = db.transaction(['snapshots', 'setAside'], 'readwrite', { durability: 'strict' });
      const record: unknown = await tx.objectStore('snapshots').get(key);
      if (record === undefined || readSnapshot(record)) return undefined;
      const entry = entryOf(words.aSnapshot, textFault(record), { snapshots: record });
      await Promise.all([
        tx.objectStore('setAside').put(entry),
        tx.objectStore('snapshots').delete(key),
        tx.done,
      ]);
      return entry;
    });
    if (found) tell(found);
  };

  /** Looks through a store, a few records at a time. Gives the keys of the records that fail. */
  const keysOf = async (
    store: 'texts' | 'snapshots',
    isGood: (record: unknown) => boolean,
  ): Promise<{ bad: string[]; good: string[] }> => {
    const found = { bad: [] as string[], good: [] as string[] };
    let range: IDBKeyRange | null = null;
    for (;;) {
      const [keys, records] = await run((db) => readBatch(db.transaction(store).store, range));
      for (const [at, key] of keys.entries()) (isGood(records[at]) ? found.good : found.bad).push(key);
      if (keys.length < BATCH) return found;
      range = IDBKeyRange.lowerBound(keys.at(-1), true);
    }
  };

  /** Sets aside whatever can't be read of all that is stored. */
  const moveAll = async (): Promise<void> => {
    const metas = await run((db) => db.getAll('meta'));
    const texts = await keysOf('texts', (record) => readText(record) !== undefined);
    const withText = new Set(texts.good);
    const listed = new Set(metas.map(({ id }) => id));
    for (const record of metas) {
      if (!readMeta(record) || !withText.has(record.id)) await moveDraft(record.id);
    }
    for (const id of texts.bad) if (!listed.has(id)) await moveDraft(id);
    for (const id of texts.good) if (!listed.has(id)) await listAgain(id);
    const snapshots = await keysOf('snapshots', (record) => readSnapshot(record) !== undefined);
    for (const key of snapshots.bad) await moveSnapshot(key);
  };

  return {
    moveDraft,
    moveAll,
    /** Keeps something that was found elsewhere. */
    add: async (title: string, fault: string, records: SetAside['records']): Promise<void> => {
      const entry = entryOf(title, fault, records);
      await run((db) => db.put('setAside', entry));
      tell(entry);
    },
    /** All that was set aside, latest first. */
    list: async (): Promise<SetAside[]> => {
      const records = await run((db) => db.getAll('setAside'));
      return records
        .map(readSetAside)
        .filter((entry) => entry !== undefined)
        .sort((a, b) => b.at - a.at);
    },
  };
}

type Store<Name extends 'texts' | 'snapshots'> = {
  getAllKeys(range: IDBKeyRange | null, count: number): Promise<Schema[Name]['key'][]>;
  getAll(range: IDBKeyRange | null, count: number): Promise<unknown[]>;
};

const readBatch = (store: Store<'texts' | 'snapshots'>, range: IDBKeyRange | null) =>
  Promise.all([store.getAllKeys(range, BATCH), store.getAll(range, BATCH)]);
