import { createFollowing } from '../tabs/following';
import { createPresence } from '../tabs/presence';
import { createAutosave } from './autosave';
import { createHeldDraft } from './held-draft';
import type { PageEvents } from './page-events';
import type { SessionParts } from './parts';
import { createStart, type WhenBack } from './start';
import type { createStoredStill } from './stored-still';
import type { Sweep } from './sweep';
import { createUnsavedDrafts } from './unsaved-drafts';

export type DraftSession = ReturnType<typeof createDraftSession>;

/**
 * The open draft of one page: which it is, that it is stored, and that it follows other tabs. All that it needs is handed in;
 * the page's one session is made in drafts/page.ts.
 */
export function createDraftSession(parts: SessionParts) {
  const { document, tabs, state, notes } = parts;
  const presence = createPresence(parts);
  const unsaved = createUnsavedDrafts(parts);
  const held = createHeldDraft(parts, presence);
  const autosave = createAutosave(parts, held, unsaved);
  const following = createFollowing(parts, held, autosave, presence);
  let storedStill: ReturnType<typeof createStoredStill> | undefined;
  const lookOn = async (): Promise<void> => {
    // Where it does not load, the next save finds out.
    const part = await import('./stored-still').catch(() => undefined);
    storedStill = part?.createStoredStill(parts, held, autosave);
    storedStill?.lookOn();
  };
  const sweep: Sweep = async (...what) => {
    // What cannot be swept today waits in the journal for the next page.
    const part = await import('./sweep').catch(() => undefined);
    await part?.createSweep(parts, autosave)(...what);
  };
  const whenBack: WhenBack = async (...what) => {
    // Where it does not load, the drafts are in the list.
    const part = await import('./open-again').catch(() => undefined);
    part?.openAgain(parts, held, ...what);
  };
  const startWith = createStart(parts, held, autosave, { sweep, whenBack });

  const isAtRisk = (): boolean => (held.isDirty() && !held.current().isJournaled) || unsaved.isAtRisk();

  /** What the page has to tell the session. */
  const events: PageEvents = {
    onHide: () => void autosave.saveNow(),
    onShow: () => {
      presence.greet(held.current().id);
      if (state.hasFailed()) void autosave.saveNow();
      // What the page missed while it was frozen is made up for.
      void following.follow().then(() => storedStill?.look());
    },
    onLeave: () => {
      void autosave.saveNow();
      tabs.tell({ kind: 'bye', draft: held.current().id, page: tabs.page });
    },
    isAtRisk,
  };

  /** Starts listening, and opens what was open last; see start.ts for what it returns. Call it once. */
  const start = (isShown = false): Promise<void> | undefined => {
    state.setState({ draft: held.current().id });
    document.store.subscribe((next, before) => {
      if (held.follow(next, before)) autosave.onChange();
    });
    tabs.listen(following.hear);
    void lookOn();
    const opened = startWith(isShown);
    void notes.load();
    return opened;
  };

  return {
    parts,
    state,
    unsaved,
    events,
    start,
    isAtRisk,
    isDirty: held.isDirty,
    openedDraft: held.current,
    asItStands: held.asItStands,
    saveNow: autosave.saveNow,
    storeOpenDraft: autosave.storeOpenDraft,
    leave: autosave.leave,
    takenTitles: autosave.takenTitles,
    // What opens drafts comes with whoever asks for one.
    ...{ held, autosave, following },
  };
}
