import { redo } from '#words/common';
import * as words from '#words/document/drafts/go-back';
import { manifestDocument } from '../document';
import { openDraft } from './opening';
import { saveState, session } from './page';
import { draftTitle } from './records';

let isGoing = false;

/**
 * Leads from a new draft back to the one that was open before it was made, and says what became of the new one: it stays in
 * the list with what was changed in it, or goes where nothing was. Does nothing where no draft was open before.
 * @param made the new draft; where another one is open by now, it says so
 */
export async function goBackToDraft(made?: string): Promise<void> {
  const { before, draft } = saveState.getState();
  if (isGoing) return;
  if (!before || (made !== undefined && made !== draft)) {
    if (made !== undefined) saveState.tell(words.otherOpenedSince);
    return;
  }
  isGoing = true;
  try {
    await goBack(before, draft);
  } finally {
    isGoing = false;
  }
}

async function goBack(before: { draft: string; label: string; text: string }, made: string): Promise<void> {
  let isUntouched = false;
  const look = () => {
    isUntouched = manifestDocument.store.getState().text === before.text && session.openedDraft().name === '';
  };
  const isThere = await openDraft(before.draft, look).catch(() => false);
  if (!isThere) return saveState.tell(words.couldNotOpen);
  const isOpenAgain = words.isOpenAgain(draftTitle(session.asItStands().meta));
  const bringBack = isUntouched ? await remove(made) : undefined;
  if (bringBack)
    saveState.tell(`${words.undone(before.label)} ${isOpenAgain}`, { label: redo, run: bringBack });
  else saveState.tell(`${isOpenAgain} ${words.otherStays}`);
}

/** Removes a draft. Returns how to bring it back, open; undefined where it stays. */
async function remove(id: string): Promise<(() => void) | undefined> {
  try {
    const { deleteDraft } = await import('./library');
    const restore = await deleteDraft(id);
    return (
      restore &&
      (() =>
        void restore()
          .then(() => openDraft(id))
          .catch(() => {}))
    );
  } catch {
    return undefined;
  }
}
