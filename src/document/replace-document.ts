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

/**
 * Runs one change of the open document. Returns the way back to before it, which undoes later changes too and says how
 * many steps it undid; undefined when it changed nothing.
 */
export function wayBack(change: () => void): (() => number) | undefined {
  const { store } = manifestDocument;
  const { revision } = store.getState();
  change();
  const step = store.getState().history.past.at(-1);
  if (!step || store.getState().revision === revision) return undefined;
  return () => {
    let steps = 0;
    for (; store.getState().history.past.includes(step); steps += 1) manifestDocument.undo();
    return steps;
  };
}
