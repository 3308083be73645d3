import { isNewer } from '../journal/journal-entry';
import { copyName } from '../list/copy-name';
import { draftTitle, newId } from '../records';
import type { UnsavedDraft } from './open-draft';
import type { SessionParts } from './parts';

export type UnsavedDrafts = ReturnType<typeof createUnsavedDrafts>;

/** Drafts that are open no more and not stored yet: they wait in memory until the storage takes them. */
export function createUnsavedDrafts({
  repository,
  journal,
  tabs,
  state,
}: Pick<SessionParts, 'repository' | 'journal' | 'tabs' | 'state'>) {
  const waiting = new Map<string, UnsavedDraft>();
  return {
    waiting: waiting as ReadonlyMap<string, UnsavedDraft>,
    add: (draft: UnsavedDraft): void => void waiting.set(draft.meta.id, draft),
    remove: (id: string): void => void waiting.delete(id),

    /** Whether one of them is in no storage at all. */
    isAtRisk: (): boolean => [...waiting.values()].some(({ isJournaled }) => !isJournaled),

    /** Stores what waits. Rejects at the first draft that the storage refuses; it and the others go on waiting. */
    storeAll: async (): Promise<void> => {
      for (const [id, draft] of waiting) {
        const { base, after, meta } = draft;
        const known = { version: meta.version, base, after: [...after] };
        const outcome = await repository.drafts.save(draft, (stored) => isNewer(known, stored));
        if (outcome.kind === 'conflict') {
          const titles = (await repository.drafts.list()).map(draftTitle);
          const name = copyName(draftTitle(meta), titles);
          await repository.drafts.save({ ...draft, meta: { ...meta, id: newId(), name } }, () => false);
        }
        // It may have been left a second time with more in it.
        if (waiting.get(id) === draft) {
          waiting.delete(id);
          journal.remove({ page: tabs.page, draft: id });
        }
        state.noteListChange();
      }
    },
  };
}
