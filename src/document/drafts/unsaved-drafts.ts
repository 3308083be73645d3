import { saveDraft } from './database';
import { isNewer, removeJournal } from './journal';
import { type OpenDraft, page } from './open-draft';
import { type Draft, draftTitle, newId } from './records';
import { noteListChange } from './save-state';

/** A draft that waits in memory until the storage takes it, and the versions that it may replace. */
export type Shelved = Draft & Pick<OpenDraft, 'base' | 'after'>;

/** Drafts that could not be stored and are open no more, by id. */
export const shelf = new Map<string, Shelved>();

/** Stores what waits. Rejects at the first draft that the storage refuses; it and the others go on waiting. */
export async function unloadShelf(): Promise<void> {
  for (const [id, draft] of shelf) {
    const { base, after } = draft;
    const known = { version: draft.meta.version, base, after: [...after] };
    const outcome = await saveDraft(draft, (stored) => isNewer(known, stored));
    if (outcome.kind === 'conflict') {
      const meta = { ...draft.meta, id: newId(), name: `${draftTitle(draft.meta)} (copy)` };
      await saveDraft({ ...draft, meta }, () => false);
    }
    shelf.delete(id);
    removeJournal({ page, draft: id });
    noteListChange();
  }
}
