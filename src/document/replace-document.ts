import { TEMPLATES } from '../manifest/templates/templates';
import { forgetVisits } from './attention';
import { manifestDocument } from './document';
import { goBackToDraft } from './drafts/go-back';
import { newDraft } from './drafts/opening';
import { session } from './drafts/page';
import type { TextChange } from './store';
import { undoOnly } from './way-back';

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
  const id = await newDraft({ text, origin, label });
  return { isNewDraft: true, goBack: () => void goBackToDraft(id) };
}

/** Whether the open draft is a template as it was made, which nobody has changed or named. */
function isUntouchedTemplate(): boolean {
  const { text, history } = manifestDocument.store.getState();
  const hasHistory = history.past.length > 0 || history.future.length > 0;
  return !hasHistory && session.openedDraft().name === '' && TEMPLATES.some((one) => one.text === text);
}
