import type { WholeDraft } from '../records';
import { capHistory } from './capped-history';
import { readDraftNotes } from './checked-records';
import type { Connection } from './connection';
import { DRAFT_STORES, giveUp } from './database';

/** Milliseconds that storing many drafts at once may take. */
const BULK_TIME = 60_000;

/** Drafts with all that belongs to them: put back, restored, copied, removed. */
export function createWholeDrafts({ run }: Connection) {
  /**
   * Stores whole drafts, all or none. Never overwrites: where an id is taken, what `otherwise` makes of the draft is
   * stored. Own notes are added where the browser has none on the same manifest.
   */
  const put = (drafts: readonly WholeDraft[], otherwise: (draft: WholeDraft) => WholeDraft): Promise<void> =>
    run(async (db) => {
      const tx = db.transaction(DRAFT_STORES, 'readwrite', { durability: 'strict' });
      try {
        for (const draft of drafts) {
          const isTaken = (await tx.objectStore('meta').getKey(draft.meta.id)) !== undefined;
          const { meta, text, history, imported, snapshots, notes, ownNotes } = isTaken
            ? otherwise(draft)
            : draft;
          const { id } = meta;
          const answers = notes?.answers;
          const hasOwn = answers && (await tx.objectStore('reviewNotes').getKey(answers)) !== undefined;
          await Promise.all([
            tx.objectStore('meta').put(meta),
            tx.objectStore('texts').put({ id, text }),
            tx.objectStore('histories').put({ id, ...capHistory(history) }),
            ...(imported === undefined ? [] : [tx.objectStore('imports').put({ id, text: imported })]),
            ...snapshots.map((snapshot) => tx.objectStore('snapshots').put(snapshot)),
            ...(notes ? [tx.objectStore('notes').put({ ...notes, id })] : []),
            ...(answers && ownNotes?.length && !hasOwn
              ? [tx.objectStore('reviewNotes').put({ id: answers, notes: ownNotes })]
              : []),
          ]);
        }
        await tx.done;
      } catch (error) {
        throw giveUp(tx, error);
      }
    }, BULK_TIME);

  /**
   * Removes a draft with all that belongs to it; the notes of the person here on the manifest that it answers go along,
   * unless another draft answers the same. Resolves to that fingerprint where they went.
   */
  const remove = (id: string): Promise<string | undefined> =>
    run(async (db) => {
      const tx = db.transaction(DRAFT_STORES, 'readwrite', { durability: 'strict' });
      const notes = tx.objectStore('notes');
      const snapshots = await tx.objectStore('snapshots').index('draft').getAllKeys(id);
      const { answers } = readDraftNotes(await notes.get(id));
      const all = answers === undefined ? [] : await notes.getAll();
      const isShared = all.some((other) => other.id !== id && readDraftNotes(other).answers === answers);
      const orphan = isShared ? undefined : answers;
      await Promise.all([
        ...snapshots.map((snapshot) => tx.objectStore('snapshots').delete(snapshot)),
        tx.objectStore('meta').delete(id),
        tx.objectStore('texts').delete(id),
        tx.objectStore('histories').delete(id),
        tx.objectStore('imports').delete(id),
        notes.delete(id),
        ...(orphan === undefined ? [] : [tx.objectStore('reviewNotes').delete(orphan)]),
        tx.done,
      ]);
      return orphan;
    });

  return { put, remove };
}
