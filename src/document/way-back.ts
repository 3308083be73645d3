import * as words from '#words/document';
import { manifestDocument } from './document';
import { saveState } from './drafts/page';

/**
 * Runs one change of the open document. Returns the way back from this change alone; where something was changed since, it
 * changes nothing and says why. Undefined when the change changed nothing.
 */
export function undoOnly(change: () => void): (() => void) | undefined {
  const step = lastStepOf(change);
  if (!step) return undefined;
  return () => {
    if (manifestDocument.store.getState().history.past.at(-1) === step) manifestDocument.undo();
    else saveState.tell(words.notUndone(step.label));
  };
}

/**
 * Runs one change of the open document. Returns the way back to before it, which undoes later changes too and says how
 * many steps it undid; undefined when it changed nothing.
 */
export function wayBack(change: () => void): (() => number) | undefined {
  const step = lastStepOf(change);
  if (!step) return undefined;
  return () => {
    let steps = 0;
    for (; manifestDocument.store.getState().history.past.includes(step); steps += 1) manifestDocument.undo();
    return steps;
  };
}

/** The step that a change left; undefined when it changed nothing. */
function lastStepOf(change: () => void) {
  const { store } = manifestDocument;
  const { revision } = store.getState();
  change();
  const step = store.getState().history.past.at(-1);
  return store.getState().revision === revision ? undefined : step;
}
