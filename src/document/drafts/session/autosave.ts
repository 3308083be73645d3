import * as words from '#words/document/drafts';
import type { Place } from '../journal/journal';
import { isNewer } from '../journal/journal-entry';
import { copyName } from '../list/copy-name';
import { type DraftMeta, draftTitle, isLaterOrSame } from '../records';
import type { HeldDraft } from './held-draft';
import type { SessionParts } from './parts';
import { failureKind } from './save-state';
import type { UnsavedDrafts } from './unsaved-drafts';

const SAVE_DELAY = 300;
/** Milliseconds after which somebody who types without a pause is saved all the same. */
const SAVE_AT_LEAST = 1_500;
const RETRY_DELAY = 10_000;
/** For a storage that does not answer: it was waited for five seconds already. */
const SILENT_DELAY = 1_000;

export type Autosave = ReturnType<typeof createAutosave>;

/**
 * Stores the open draft. Every change is journaled in its own tick (see journal.ts), and stored in IndexedDB SAVE_DELAY
 * later, at once when the page is hidden. A draft is stored only over a version that its text came from; where another
 * tab stored something else meanwhile, this tab goes on with a copy, and says so.
 */
export function createAutosave(parts: SessionParts, held: HeldDraft, unsaved: UnsavedDrafts) {
  const { document, repository, journal, notes, tabs, clock, state } = parts;
  const { store } = document;
  /** Nothing is stored before it is known what is there, and who else has it open. */
  let isReady = false;
  let resolveStarted = () => {};
  const started = new Promise<void>((resolve) => {
    resolveStarted = resolve;
  });
  let saving: Promise<void> | undefined;
  let callOff = () => {};
  let waitingSince: number | undefined;
  let hasAsked = false;
  /** Entries of earlier page loads, to be removed when this page has stored what they hold. */
  let leftBehind: readonly Place[] = [];

  const say = (kind?: 'saved' | 'saving'): void => {
    const isAtRisk = (held.isDirty() && !held.current().isJournaled) || unsaved.isAtRisk();
    state.setState(kind === undefined ? { isAtRisk } : { kind, isAtRisk });
  };

  const later = (time: number): void => {
    callOff();
    callOff = clock.after(time, () => void saveNow());
  };

  const tryAgain = (): void => later(state.getState().kind === 'silent' ? SILENT_DELAY : RETRY_DELAY);

  const schedule = (): void => {
    const left = Math.max(0, (waitingSince ?? clock.now()) + SAVE_AT_LEAST - clock.now());
    // Without the journal, every millisecond counts.
    later(held.current().isJournaled ? Math.min(SAVE_DELAY, left) : 0);
  };

  /** Stores what is not stored yet. Resolves when it is, or could not be: `state.hasFailed` tells. Never rejects. */
  const saveNow = (): Promise<void> => {
    if (saving) return saving;
    callOff();
    const isAllStored = !held.isDirty() && unsaved.waiting.size === 0 && !notes.isWaiting();
    if (!isReady || (isAllStored && !state.hasFailed())) return Promise.resolve();
    saving = saveOnce().finally(() => {
      saving = undefined;
      if (state.hasFailed()) tryAgain();
      else if (held.isDirty() || unsaved.waiting.size > 0) schedule();
    });
    return saving;
  };

  const saveOnce = async (): Promise<void> => {
    waitingSince = undefined;
    const hadFailed = state.hasFailed();
    try {
      await unsaved.storeAll();
      if (held.isDirty()) await storeOpen();
      else {
        // Nothing may be left to store: then only an answer says that the storage is back.
        if (hadFailed) await repository.drafts.version(held.current().id);
        if (held.current().base !== '') settle();
        else say('saved');
      }
      await notes.store();
      if (hadFailed) state.noteListChange();
    } catch (error) {
      state.setState({ kind: failureKind(error) });
      if (!held.current().isJournaled) held.writeDown();
      say();
    }
  };

  const storeOpen = async (): Promise<void> => {
    // The list says how many problems there are.
    if (!store.getState().isChecked) await parts.untilChecked();
    const mine = held.current();
    const { revision } = store.getState();
    const { imported, base, after } = mine;
    const draft = { ...held.asItStands(), ...(imported === undefined ? {} : { imported }) };
    const { version } = draft.meta;
    const known = { version, base, after: [...after] };
    const outcome = await repository.drafts.save(draft, (stored) => isNewer(known, stored));
    if (outcome.kind === 'conflict') {
      const titles = await takenTitles();
      // A draft that was left meanwhile becomes a copy where it waits.
      if (mine === held.current()) goOnWithCopy(outcome.held, titles);
      return;
    }
    if (mine.imported === imported) delete mine.imported;
    if (mine.start && isLaterOrSame(version, mine.start.version)) delete mine.start;
    mine.entries = mine.entries.slice(mine.entries.findIndex((entry) => entry.version === version) + 1);
    mine.base = version;
    mine.after = [];
    mine.storedRevision = revision;
    if (mine === held.current()) settle();
    state.noteListChange();
    tabs.tell({ kind: 'saved', draft: mine.id, page: tabs.page });
    if (!hasAsked) parts.askToPersist();
    hasAsked = true;
  };

  /** The titles in the list; none where it can't be read. */
  const takenTitles = async (): Promise<string[]> => {
    const stored = await repository.drafts.list().catch(() => []);
    return [...stored, ...[...unsaved.waiting.values()].map(({ meta }) => meta)].map(draftTitle);
  };

  /** The text is stored, or what is stored was taken over: the journal says so, and older entries have done their work. */
  const settle = (): void => {
    held.writeDown();
    if (held.current().isJournaled) {
      for (const place of leftBehind) journal.remove(place);
      leftBehind = [];
    }
    say(held.isDirty() ? 'saving' : 'saved');
  };

  /** Another tab stored something else over what this text came from: both stay, this one as a draft of its own. */
  const goOnWithCopy = (theirs: Pick<DraftMeta, 'name' | 'app'>, titles: readonly string[]): void => {
    const { id, imported } = held.current();
    const name = copyName(draftTitle(theirs), titles);
    const copy = held.fresh({ name, ...(imported === undefined ? {} : { imported }) });
    notes.copy(id, copy.id);
    held.take(copy);
    held.writeDown();
    if (held.current().isJournaled) journal.remove({ page: tabs.page, draft: id });
    say('saving');
    state.tell(words.workingOnCopy(name));
  };

  return {
    started,
    saveNow,
    settle,
    goOnWithCopy,
    takenTitles,

    /** It is known what an earlier page load left behind: from now on, changes are stored. */
    begin: (adopted: readonly Place[] = []): void => {
      isReady = true;
      leftBehind = adopted;
      resolveStarted();
      if (held.isDirty() || notes.isWaiting()) void saveNow();
      else if (held.current().base !== '') settle();
      else if (state.hasFailed()) tryAgain();
    },
    isReady: (): boolean => isReady,

    /** The document was changed: it is stored soon. */
    onChange: (): void => {
      say(state.hasFailed() ? undefined : 'saving');
      waitingSince ??= clock.now();
      schedule();
    },

    /** Stores the open draft even though nothing was changed in it: it got a name, or a snapshot. */
    storeOpenDraft: async (name = held.current().name): Promise<void> => {
      const draft = held.current();
      draft.name = name;
      if (draft.base === '') draft.storedRevision = -1;
      if (held.isDirty()) held.writeDown();
      await saveNow();
    },

    /** Stores the open draft anew, for what was stored of it is gone. */
    storeAgain: (): Promise<void> => {
      held.settleBase('', false);
      held.writeDown();
      say();
      return saveNow();
    },

    /**
     * Puts the open draft away before another takes its place; call `show` or `take` in the same tick. What is not stored
     * yet waits in memory, and in the journal where that has room.
     */
    leave: (): void => {
      const draft = held.current();
      const { base, after, imported, isJournaled } = draft;
      if (held.isDirty())
        unsaved.add({
          ...held.asItStands(),
          base,
          after,
          isJournaled,
          ...(imported === undefined ? {} : { imported }),
        });
      else journal.remove({ page: tabs.page, draft: draft.id });
    },
  };
}
