import * as words from '#words/features/compare';
import { manifestDocument } from '../../document/document';
import { type Difference, revertText } from '../../manifest/compare/compare';

/**
 * Brings one place of the open document back, as one undoable step.
 * @param compared the document's text that the difference was found in; a document that has moved on stays as it is.
 * @returns the way back, which takes later steps along; undefined where nothing was reverted.
 */
export function revert(compared: string, difference: Difference): (() => void) | undefined {
  const { store } = manifestDocument;
  const { text: before, revision } = store.getState();
  if (before !== compared) return undefined;
  const { text, edits } = revertText(compared, difference);
  manifestDocument.change({ text, edits, origin: 'form', label: words.subjectReverted(difference.subject) });
  const step = store.getState().history.past.at(-1);
  if (!step || store.getState().revision === revision) return undefined;
  return () => {
    while (store.getState().history.past.includes(step)) manifestDocument.undo();
  };
}
