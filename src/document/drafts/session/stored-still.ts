import * as words from '#words/document/drafts/storage';
import { storeNotesAgain } from '../../notes/store-again';
import type { Autosave } from './autosave';
import type { HeldDraft } from './held-draft';
import type { SessionParts } from './parts';

const EVERY = 15_000;

/**
 * Looks from time to time whether what was stored is still there: people clear a site's data while its page is open, and
 * browsers do it for want of room. What the page still has is then stored again, and the person is told.
 */
export function createStoredStill(
  { repository, journal, notes, tabs, clock, state }: SessionParts,
  held: HeldDraft,
  autosave: Autosave,
) {
  let isLooking = false;

  const look = async (): Promise<void> => {
    const mine = held.current();
    if (isLooking || !autosave.isReady() || state.hasFailed()) return;
    // A draft that was never stored has nothing to miss.
    if (mine.base === '' || mine.isDeleted) return;
    isLooking = true;
    try {
      const { base } = mine;
      const stored = await repository.drafts.version(mine.id);
      const isSame = mine === held.current() && mine.base === base && !mine.isDeleted;
      if (!isSame) return;
      if (stored !== undefined) {
        if (!journal.has({ page: tabs.page, draft: mine.id })) held.writeDown();
        return;
      }
      storeNotesAgain(notes, mine.id);
      await autosave.storeAgain();
      state.noteListChange();
      if (state.hasFailed()) return;
      state.tell(words.dataCleared);
    } catch {
      // The next save says what is wrong with the storage.
    } finally {
      isLooking = false;
    }
  };

  const lookOn = (): void => {
    clock.after(EVERY, () => void look().finally(lookOn));
  };

  return { look, lookOn };
}
