import { factsOfText } from '../facts-of-text';
import { readHistory } from '../journal/checked-history';
import type { Draft, DraftMeta, Version } from '../records';
import { capHistory } from './capped-history';
import { hasFacts, readMeta, readText } from './checked-records';
import type { Connection } from './connection';
import { DRAFT_STORES, giveUp } from './database';
import type { SetAsideRecords } from './set-aside-records';

export type SaveOutcome = { kind: 'saved'; version: Version } | { kind: 'conflict'; held: DraftMeta };

/** The drafts one by one: list, load, save, rename. What can't be read is set aside, and counts as not there. */
export function createDraftRecords({ run }: Connection, setAside: SetAsideRecords) {
  /** What the list says of every draft, in no order. */
  const list = async (): Promise<DraftMeta[]> => {
    const records = await run((db) => db.getAll('meta'));
    return Promise.all(records.map(listed)).then((all) => all.filter((meta) => meta !== undefined));
  };

  const listed = async (record: unknown): Promise<DraftMeta | undefined> => {
    const meta = readMeta(record);
    if (!meta || hasFacts(record)) return meta;
    const text = readText(await run((db) => db.get('texts', meta.id)));
    return text === undefined ? meta : { ...meta, ...factsOfText(text) };
  };

  /** A draft with its undo history; undefined where there is none of that id that can be read. */
  const load = async (id: string): Promise<Draft | undefined> => {
    const [record, stored, history] = await run((db) => {
      const tx = db.transaction(['meta', 'texts', 'histories']);
      return Promise.all([
        tx.objectStore('meta').get(id),
        tx.objectStore('texts').get(id),
        tx.objectStore('histories').get(id),
      ]);
    });
    if (record === undefined) return undefined;
    const meta = readMeta(record);
    const text = readText(stored);
    if (!meta || text === undefined) {
      await setAside.moveDraft(id).catch(() => undefined);
      return undefined;
    }
    const facts = hasFacts(record) ? {} : factsOfText(text);
    return { meta: { ...meta, ...facts }, text, history: readHistory(history, text) };
  };

  /** The text of a draft; undefined where there is none of that id that can be read. */
  const text = async (id: string): Promise<string | undefined> =>
    readText(await run((db) => db.get('texts', id)));

  /** Stores what was found in a draft, unless another version of it is stored by now. */
  const noteAdvice = (id: string, of: Version, advice: NonNullable<DraftMeta['advice']>): Promise<void> =>
    run(async (db) => {
      const tx = db.transaction('meta', 'readwrite');
      const meta = readMeta(await tx.store.get(id));
      if (meta?.version === of) await tx.store.put({ ...meta, advice });
      await tx.done;
    });

  /** The version of a draft that is stored; undefined where there is none of that id. */
  const version = async (id: string): Promise<Version | undefined> =>
    readMeta(await run((db) => db.get('meta', id)))?.version;

  /** The draft that was changed last, of those that can be read. */
  const latest = async (): Promise<Draft | undefined> => {
    // Records without a time are not in the index: they come last.
    const [known, all] = await run((db) => {
      const { store } = db.transaction('meta');
      return Promise.all([store.index('changedAt').getAllKeys(), store.getAllKeys()]);
    });
    for (const id of new Set([...known.reverse(), ...all])) {
      const draft = await load(id);
      if (draft) return draft;
    }
    return undefined;
  };

  /**
   * Stores a draft, if what is stored is a version that `mayReplace` knows, or the same text; otherwise another tab went
   * its own way, and nothing is written. Comparing and writing are one transaction, so no tab can overwrite another.
   * An existing draft keeps its name and its time of creation.
   */
  const save = (
    { meta, text, history, imported }: Draft & { imported?: string },
    mayReplace: (stored: Version) => boolean,
  ): Promise<SaveOutcome> =>
    run(async (db) => {
      const tx = db.transaction(DRAFT_STORES, 'readwrite', { durability: 'strict' });
      const { id } = meta;
      try {
        const held = readMeta(await tx.objectStore('meta').get(id));
        if (held && !mayReplace(held.version)) {
          const stored = readText(await tx.objectStore('texts').get(id));
          if (stored !== text) return { kind: 'conflict', held };
        }
        const kept = held ? { name: held.name, createdAt: held.createdAt } : {};
        const writes: Promise<unknown>[] = [
          tx.objectStore('texts').put({ id, text }),
          tx.objectStore('histories').put({ id, ...capHistory(history) }),
          tx.objectStore('meta').put({ ...meta, ...kept }),
        ];
        if (imported !== undefined) writes.push(tx.objectStore('imports').put({ id, text: imported }));
        await Promise.all([...writes, tx.done]);
      } catch (error) {
        throw giveUp(tx, error);
      }
      return { kind: 'saved', version: meta.version };
    });

  /** Names a draft. False when it is not stored. */
  const rename = (id: string, name: string): Promise<boolean> =>
    run(async (db) => {
      const tx = db.transaction('meta', 'readwrite');
      const meta = readMeta(await tx.store.get(id));
      if (meta) await tx.store.put({ ...meta, name });
      await tx.done;
      return meta !== undefined;
    });

  /** The text as it was last imported into a draft; undefined when none was. */
  const imported = async (id: string): Promise<string | undefined> =>
    readText(await run((db) => db.get('imports', id)));

  return { list, load, text, noteAdvice, version, latest, save, rename, imported };
}
