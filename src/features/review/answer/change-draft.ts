import * as words from '#words/features/review/answer';
import { manifestDocument } from '../../../document/document';
import { openDraft } from '../../../document/drafts/opening';
import { wayBack } from '../../../document/way-back';
import type { TextEdit } from '../../../lib/text/text-edit';

/**
 * Opens a draft and makes one undoable change in it.
 * @param expected the text that the change was made for; a draft that has moved on stays as it is.
 * @returns the way back, or a sentence that says why nothing was changed.
 */
export async function changeDraft(
  id: string,
  expected: string,
  change: { text: string; edits: readonly TextEdit[]; label: string },
): Promise<{ undo: () => void } | { message: string }> {
  const isOpen = await openDraft(id).catch(() => undefined);
  if (isOpen === undefined) return { message: words.browserCouldNotOpen };
  if (!isOpen) return { message: words.draftDeleted };
  if (manifestDocument.store.getState().text !== expected) {
    return { message: words.draftMovedOn };
  }
  const undo = wayBack(() => manifestDocument.change({ ...change, origin: 'fix' }));
  return undo ? { undo } : { message: words.draftHasThis };
}
