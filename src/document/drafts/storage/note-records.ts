import type { Note } from '../../../manifest/notes/note';
import { toNotes } from '../../notes/stored-notes';
import type { DraftNotes } from '../records';
import { readDraftNotes } from './checked-records';
import type { Connection } from './connection';

/** All notes that are stored: by the id of their draft, and by the fingerprint of the manifest that they were pinned to. */
export type StoredNotes = { drafts: Map<string, DraftNotes>; reviews: Map<string, readonly Note[]> };

/** The notes. They are few and short, so they are read together. */
export function createNoteRecords({ run }: Connection) {
  return {
    all: async (): Promise<StoredNotes> => {
      const [drafts, reviews] = await run((db) =>
        Promise.all([db.getAll('notes'), db.getAll('reviewNotes')]),
      );
      return {
        drafts: new Map(drafts.map((record) => [String(record.id), readDraftNotes(record)])),
        reviews: new Map(reviews.map((record) => [String(record.id), toNotes(record.notes) ?? []])),
      };
    },

    /** Changes the notes of a draft in one transaction; what another tab wrote since is not lost. Resolves to the result. */
    changeDraft: (id: string, change: (before: DraftNotes) => DraftNotes): Promise<DraftNotes> =>
      run(async (db) => {
        const tx = db.transaction('notes', 'readwrite', { durability: 'strict' });
        const next = change(readDraftNotes(await tx.store.get(id)));
        await Promise.all([tx.store.put({ ...next, id }), tx.done]);
        return next;
      }),

    /** The same for the notes on a manifest, by its fingerprint. Without notes, nothing stays. */
    changeReview: (
      fingerprint: string,
      change: (before: readonly Note[]) => readonly Note[],
    ): Promise<readonly Note[]> =>
      run(async (db) => {
        const tx = db.transaction('reviewNotes', 'readwrite', { durability: 'strict' });
        const next = change(toNotes((await tx.store.get(fingerprint))?.notes) ?? []);
        const write =
          next.length > 0 ? tx.store.put({ id: fingerprint, notes: next }) : tx.store.delete(fingerprint);
        await Promise.all([write, tx.done]);
        return next;
      }),
  };
}
