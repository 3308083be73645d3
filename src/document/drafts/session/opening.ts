import { parse } from '../../../lib/json/parse';
import { wellFormed } from '../../../lib/json/well-formed';
import { draftFacts } from '../draft-facts';
import { copyName } from '../list/copy-name';
import { draftTitle } from '../records';
import type { DraftSession } from './session';

/** A text to open as a draft of its own, and where it is from. */
export type NewDraft = {
  text: string;
  name?: string;
  origin: 'link' | 'import' | 'template' | 'copy';
  /** What made it, in words; with it, Undo leads back to the draft that was open before. */
  label?: string;
};

export type Opening = ReturnType<typeof createOpening>;

/** Opens drafts: new ones, and those of the list. */
export function createOpening({ parts, held, autosave, unsaved, following }: DraftSession) {
  const { repository, state } = parts;

  /**
   * Opens a text as a draft of its own; the draft that was open stays as it is. An imported text is also kept as it came,
   * to compare with; a copy of a link is named as one.
   * @returns the new draft's id, once the text is on the screen and journaled; storing goes on behind it. Never rejects.
   */
  const newDraft = async ({ text, name, origin, label }: NewDraft): Promise<string> => {
    await autosave.started;
    const isCopy = origin === 'link' && name === undefined;
    const title = isCopy ? await copyTitle(text) : (name ?? '');
    const before = held.current().id;
    autosave.leave();
    const keepsOriginal = origin === 'link' || origin === 'import';
    const draft = held.fresh({ name: title, ...(keepsOriginal ? { imported: wellFormed(text) } : {}) });
    held.show(draft, text);
    if (label !== undefined) state.setState({ before: { draft: before, label, text: wellFormed(text) } });
    held.writeDown();
    void autosave.saveNow();
    return draft.id;
  };

  const copyTitle = async (text: string): Promise<string> => {
    const taken = await autosave.takenTitles();
    taken.push(draftTitle(held.asItStands().meta), held.current().name);
    const parsed = parse(text);
    const { app } = draftFacts(text, { value: parsed.ok ? parsed.value : undefined, problems: [] });
    return copyName(draftTitle({ name: '', app }), taken);
  };

  /**
   * Opens a draft of the list. False when it is there no more. Rejects when the storage can't be read; the open draft
   * then stays.
   * @param beforeLeaving is called in the tick in which the draft that was open is left: until then it may be changed
   */
  const openDraft = async (id: string, beforeLeaving = () => {}): Promise<boolean> => {
    if (id === held.current().id) return true;
    await autosave.started;
    const stored = unsaved.waiting.get(id) ?? (await repository.drafts.load(id));
    // It may have been left, or stored, while the storage was read.
    const waiting = unsaved.waiting.get(id);
    if (!stored && !waiting) return false;
    beforeLeaving();
    autosave.leave();
    if (waiting) {
      unsaved.remove(id);
      const { base, after, imported, text, history, meta } = waiting;
      const { name, createdAt, changedAt } = meta;
      const known = { id, base, after, name, createdAt, changedAt };
      held.show(held.fresh({ ...known, ...(imported === undefined ? {} : { imported }) }), text, history);
    } else if (stored) {
      held.showStored(stored);
    }
    held.writeDown();
    void autosave.saveNow();
    state.noteListChange();
    // Another tab may have stored something since it was read.
    await following.follow();
    return true;
  };

  return { newDraft, openDraft };
}
