import { forgetVisits } from './attention';
import { manifestDocument } from './document';
import type { TextChange } from './store';

/**
 * Replaces the open document as one undoable step, and forgets what was visited in the one before.
 * @returns the way back to the text before, also after later changes; undefined when the text is the same.
 */
export function replaceDocument(
  change: TextChange & { origin: 'import' | 'template' },
): (() => void) | undefined {
  const goBack = wayBack(() => manifestDocument.change(change));
  forgetVisits();
  return goBack;
}

/** Runs one change of the open document. Returns the way back to before it; undefined when it changed nothing. */
export function wayBack(change: () => void): (() => void) | undefined {
  const { store } = manifestDocument;
  const { revision } = store.getState();
  change();
  const step = store.getState().history.past.at(-1);
  if (!step || store.getState().revision === revision) return undefined;
  return () => {
    while (store.getState().history.past.includes(step)) manifestDocument.undo();
  };
}
