import * as words from '#words/document/drafts/storage';
import type { HeldDraft } from './held-draft';
import type { SessionParts } from './parts';

/**
 * For a page whose storage failed at its start, so that it shows a template: once the storage answers, `open` is asked again for the
 * draft that was open last, and the person is told. Whoever has changed something meanwhile keeps that; the drafts are in the list.
 */
export function openAgain(
  { document, state }: SessionParts,
  held: HeldDraft,
  revision: number,
  open: () => Promise<void>,
): void {
  const isTouched = () => document.store.getState().revision !== revision;
  const onceBack = async () => {
    if (isTouched()) return;
    await open();
    if (isTouched() && held.current().base !== '') state.tell(words.lastDraftOpened);
  };
  if (!state.hasFailed()) return void onceBack();
  const stop = state.subscribe(() => {
    if (state.hasFailed()) return;
    stop();
    void onceBack();
  });
}
