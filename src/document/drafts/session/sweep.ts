import * as words from '#words/document/drafts/storage';
import { EMPTY_HISTORY } from '../../history';
import { factsOfText } from '../facts-of-text';
import type { Place } from '../journal/journal';
import { isNewer, type Journal, journalText, wholeText } from '../journal/journal-entry';
import { copyName } from '../list/copy-name';
import { draftTitle, newId } from '../records';
import type { Autosave } from './autosave';
import { bridge } from './bridge';
import type { SessionParts } from './parts';

const SECOND_LOOK = 5_000;

export type Sweep = (living: Set<string>, adopted?: Place, isSecond?: boolean) => Promise<void>;

/**
 * Stores what pages left in the journal that did not live to store it; only then their entries go. What can't be read, there
 * or in the storage, is set aside.
 */
export function createSweep(
  { repository, journal, tabs, clock, state }: SessionParts,
  autosave: Autosave,
): Sweep {
  const { drafts, setAside } = repository;

  const sweep: Sweep = async (living, adopted, isSecond = false) => {
    const entries = journal.all().filter((entry) => entry.page !== tabs.page);
    const isAdopted = (entry: Journal) => entry.page === adopted?.page && entry.draft === adopted.draft;
    try {
      for (const entry of journal.bad()) {
        if (living.has(entry.page)) continue;
        await setAside.add(words.unsavedChanges, words.unreadableUnsaved, { [entry.key]: entry.raw });
        journal.removeBad(entry);
      }
      for (const entry of entries) {
        if (!living.has(entry.page) && !isAdopted(entry)) await rescue(entry);
      }
      if (!isSecond) await setAside.moveAll();
    } catch {
      return;
    }
    if (isSecond || !entries.some((entry) => living.has(entry.page))) return;
    // A page that seemed to live may have been on its way out.
    clock.after(SECOND_LOOK, () => {
      void tabs.living().then((now) => now && sweep(now, undefined, true));
    });
  };

  const rescue = async (entry: Journal): Promise<void> => {
    const stored = await drafts.load(entry.draft);
    const text = stored
      ? journalText(entry, { version: stored.meta.version, text: stored.text })
      : wholeText(entry);
    if (text === undefined) return;
    // An entry without news whose draft is gone: somebody deleted it.
    if (stored?.text !== text && entry.version !== entry.base) {
      const { draft: id, at, version, name: title = '' } = entry;
      const meta = { id, name: title, createdAt: at, changedAt: at, version, ...factsOfText(text) };
      const history = stored ? bridge(stored, text, entry) : EMPTY_HISTORY;
      const draft = { meta, text, history };
      const outcome = await drafts.save(draft, (held) => isNewer(entry, held));
      if (outcome.kind === 'conflict') {
        const name = copyName(draftTitle(outcome.held), await autosave.takenTitles());
        await drafts.save({ ...draft, meta: { ...meta, id: newId(), name } }, () => false);
      }
      state.noteListChange();
    }
    journal.remove(entry);
  };

  return sweep;
}
