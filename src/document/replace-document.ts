import { TEMPLATES } from '../manifest/templates/templates';
import { forgetVisits } from './attention';
import { manifestDocument } from './document';
import { goBackToDraft } from './drafts/go-back';
import { saveState, session } from './drafts/page';
import type { TextChange } from './store';

/** What opened a document: where it stands, and the way back to the one before, which says itself what it did. */
export type Opened = { isNewDraft: boolean; goBack?: () => void };

/**
 * Opens a text as a draft of its own; the one that was open stays in the list, and Undo leads back to it. A template that
 * nobody has touched is not worth keeping: the text takes its place, as one undoable step.
 */
export async function openDocument({
  text,
  origin,
  label,
}: TextChange & { origin: 'import' | 'template' }): Promise<Opened> {
  if (isUntouchedTemplate()) {
    const goBack = undoOnly(() => manifestDocument.change({ text, origin, label }));
    forgetVisits();
    return { isNewDraft: false, ...(goBack && { goBack }) };
  }
  const id = await session.newDraft({ text, origin, label });
  return { isNewDraft: true, goBack: () => void goBackToDraft(id) };
}

/** Whether the open draft is a template as it was made, which nobody has changed or named. */
function isUntouchedTemplate(): boolean {
  const { text, history } = manifestDocument.store.getState();
  const hasHistory = history.past.length > 0 || history.future.length > 0;
  return !hasHistory && session.openedDraft().name === '' && TEMPLATES.some((one) => one.text === text);
}

/**
 * Runs one change of the open document. Returns the way back from this change alone; where something was changed since, it
 * changes nothing and says why. Undefined when the change changed nothing.
 */
export function undoOnly(change: () => void): (() => void) | undefined {
  const step = lastStepOf(change);
  if (!step) return undefined;
  return () => {
    if (manifestDocument.store.getState().history.past.at(-1) === step) manifestDocument.undo();
    else
      saveState.tell(
        `“${step.label}” was not undone: the document was changed since. Undo the later changes first, or go to any step under All changes.`,
      );
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
