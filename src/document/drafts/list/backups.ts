import * as words from '#words/document/drafts/list';
import { jsonBlob } from '../../../lib/text-blob';
import type { Clock } from '../clock';
import { newId, type WholeDraft } from '../records';
import { backupOf, readBackup, toDraft } from './backup-file';
import type { DraftList } from './draft-list';

export type Restored =
  /** `same` counts the drafts that were there already, with the same text. */
  { kind: 'restored'; added: number; same: number } | { kind: 'refused'; message: string };

/** All drafts as one file, and back. */
export function createBackups({ read, readDraft, putDrafts }: DraftList, clock: Clock) {
  return {
    /**
     * All drafts with their snapshots and notes in one JSON file, the open draft as it stands now. What waits in memory,
     * because the storage refuses it, is in it too; what could not be read is downloaded on its own.
     */
    backupAll: async (): Promise<Blob> => {
      const drafts: WholeDraft[] = [];
      for (const { id } of (await read()).drafts) {
        const draft = await readDraft(id);
        if (draft) drafts.push(draft);
      }
      return jsonBlob(backupOf(drafts, clock.now()));
    },

    /** Adds the drafts of a backup file; never changes one that is there. Rejects when the storage refuses them. */
    restoreBackup: async (text: string): Promise<Restored> => {
      const drafts = readBackup(text, clock.now());
      if (!drafts) {
        return { kind: 'refused', message: words.noBackup };
      }
      const added: WholeDraft[] = [];
      let same = 0;
      for (const draft of drafts) {
        const held = await readDraft(draft.id);
        if (held?.text === draft.text) same += 1;
        else added.push(toDraft(draft, held ? newId() : draft.id));
      }
      await putDrafts(added);
      return { kind: 'restored', added: added.length, same };
    },
  };
}
