import { manifestDocument } from './document';
import { goBackToDraft } from './drafts/go-back';

/** Undoes the last step. In a new draft without one, it leads back to the draft that was open before. */
export function undo(): void {
  if (manifestDocument.undo() === undefined) void goBackToDraft();
}
