import * as words from '#words/document';
import { manifestDocument } from './document';
import { saveState } from './drafts/page';

/** Undoes the last step. In a new draft without one, it leads back to the draft that was open before. */
export function undo(): void {
  if (manifestDocument.undo() === undefined && saveState.getState().before) void goBack();
}

async function goBack(): Promise<void> {
  const part = await import('./drafts/go-back').catch(() => undefined);
  if (part) await part.goBackToDraft();
  else saveState.tell(words.partNotLoaded);
}
