import { wellFormed } from '../../lib/json/well-formed';
import { loadDraft } from './database';
import { freshDraft } from './open-draft';
import { noteListChange } from './save-state';
import { follow, leaveDraft, openedDraft, saveNow, show, showStored, writeDown } from './session';
import { shelf } from './unsaved-drafts';

/**
 * Opens a text as a draft of its own; the draft that was open stays as it is. `origin` says where the text is from; an
 * imported one is also kept as it came, to compare with.
 * @returns the new draft's id, once the text is on the screen and journaled; storing goes on behind it. Never rejects.
 */
export async function newDraft({
  text,
  name = '',
  origin,
}: {
  text: string;
  name?: string;
  origin: 'link' | 'import' | 'template' | 'copy';
}): Promise<string> {
  await leaveDraft();
  const keepsOriginal = origin === 'link' || origin === 'import';
  const draft = freshDraft({ name, ...(keepsOriginal ? { imported: wellFormed(text) } : {}) });
  show(draft, text);
  writeDown();
  void saveNow();
  return draft.id;
}

/**
 * Opens a draft of the list. False when it is there no more. Rejects when the storage can't be read; the open draft
 * then stays.
 */
export async function openDraft(id: string): Promise<boolean> {
  if (id === openedDraft().id) return true;
  const shelved = shelf.get(id);
  const stored = shelved ?? (await loadDraft(id));
  if (!stored) return false;
  await leaveDraft();
  if (shelved) {
    shelf.delete(id);
    const { base, after, text, history, meta } = shelved;
    show(freshDraft({ id, base, after, name: meta.name, createdAt: meta.createdAt }), text, history);
    void saveNow();
  } else {
    showStored(stored);
  }
  writeDown();
  noteListChange();
  // Another tab may have stored something since it was read.
  await follow();
  return true;
}
