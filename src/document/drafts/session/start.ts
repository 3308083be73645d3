import type { History } from '../../history';
import { pause } from '../clock';
import type { Place } from '../journal/journal';
import { isNewer, type Journal, journalText, wholeText } from '../journal/journal-entry';
import type { Draft } from '../records';
import type { Autosave } from './autosave';
import { bridge } from './bridge';
import type { HeldDraft } from './held-draft';
import type { SessionParts } from './parts';
import { failureKind } from './save-state';
import type { Sweep } from './sweep';

/** Milliseconds that the first paint waits for IndexedDB, where the journal alone can't give the text. */
const PATIENCE = 3_000;
/** Milliseconds that a page which was just left may take to be gone. */
const FAREWELL = 1_000;
const LOOK = 50;
const DAY = 86_400_000;

/** Opens what could not be read once the storage answers, where the document is at that revision still. */
export type WhenBack = (revision: number, open: () => Promise<void>) => void;

type Shown = { journal: Journal; text: string; revision: number };

/** Opens what was open last: from the journal at once, or from the storage. */
export function createStart(
  parts: SessionParts,
  held: HeldDraft,
  autosave: Autosave,
  { sweep, whenBack }: { sweep: Sweep; whenBack: WhenBack },
) {
  const { document, repository, journal: entries, tabs, clock, state } = parts;
  const { store } = document;

  const failed = (error: unknown): typeof FAILED => {
    state.setState({ kind: failureKind(error) });
    return FAILED;
  };

  /** The pages that live; a page that is just going away gets the time to do so. */
  const meetOthers = async (journal: Journal | undefined): Promise<Set<string>> => {
    tabs.hold();
    let living = await tabs.living();
    // An entry without news is the same whoever wrote it: no need to wait.
    const hasNews = journal && journal.version !== journal.base;
    // Counted, not read from the clock, which may be set meanwhile.
    for (let waited = 0; hasNews && living?.has(journal.page) && waited < FAREWELL; waited += LOOK) {
      await pause(clock, LOOK);
      living = await tabs.living();
    }
    if (living) return living;
    // Without locks, what was written within a day may be another tab's; this tab's own is taken over. A time to come is of a clock
    // that was set back since.
    const isRecent = (at: number) => Math.abs(clock.now() - at) < DAY;
    const recent = entries.all().filter(({ at, page }) => isRecent(at) && page !== journal?.page);
    return new Set(recent.map(({ page }) => page));
  };

  /** The journal's text is on the screen: finds out what is stored, and whether another tab still works on it. */
  const openFound = async ({ journal, text, revision }: Shown): Promise<void> => {
    const living = await meetOthers(journal);
    const isAlone = !living.has(journal.page);
    const stored = await repository.drafts.load(journal.draft).catch(failed);
    if (stored === FAILED) return autosave.begin();
    const titles = stored ? await autosave.takenTitles() : [];
    const isTouched = store.getState().revision !== revision;
    const bringsNothing = journal.version === journal.base || stored?.text === text;
    const takeHistory = (before: History) => {
      const { past, future } = store.getState().history;
      if (!isTouched) document.setHistory(before);
      // A journaled history was shown with the text, and what was done since stands on it already.
      else if (!journal.history) document.setHistory({ past: [...before.past, ...past], future });
    };
    if (stored) {
      const { name, createdAt } = stored.meta;
      Object.assign(held.current(), { name, createdAt });
    }
    if (!stored) {
      if (!isAlone && !isTouched) held.settleBase('', true);
    } else if (bringsNothing && !isTouched) {
      if (stored.text !== text) held.showFollowed(stored);
      else takeHistory(stored.history);
      held.settleBase(stored.meta.version, true);
    } else if (stored.text === text || isNewer(journal, stored.meta.version)) {
      takeHistory(bridge(stored, text, journal));
      held.settleBase(stored.meta.version, !isAlone && !isTouched);
    } else if (isAlone || isTouched) {
      autosave.goOnWithCopy(stored.meta, titles);
    } else {
      held.showFollowed(stored);
    }
    autosave.begin(isAlone ? [journal] : []);
    await sweep(living, journal);
  };

  /** The text has to come from IndexedDB: it is long, or this tab and the journal know of no draft. */
  const openStored = async (
    place: Place | undefined,
    journal: Journal | undefined,
    isLate: () => boolean,
  ): Promise<void> => {
    const { revision } = store.getState();
    const living = await meetOthers(journal);
    const isAlone = !journal || !living.has(journal.page);
    const stored = await findStored(place).catch(failed);
    // Nobody's work is replaced by a draft that comes late.
    const isTouched = store.getState().revision !== revision;
    if (stored === FAILED) {
      autosave.begin();
      return whenBack(revision, () => openStored(place, journal, () => true).catch(failToStart));
    }
    if (isLate() && isTouched) return autosave.begin();
    const ours = stored && journal?.draft === stored.meta.id ? journal : undefined;
    const text = stored && ours && journalText(ours, { version: stored.meta.version, text: stored.text });
    if (stored && ours && isAlone && text !== undefined && text !== stored.text) {
      const { id, version } = stored.meta;
      held.show(held.fresh({ id, base: version }), text, bridge(stored, text, ours));
    } else if (stored) {
      held.showStored(stored);
    }
    autosave.begin(ours && isAlone && text !== undefined ? [ours] : []);
    void sweep(living, ours);
  };

  const findStored = async (place: Place | undefined): Promise<Draft | undefined> =>
    (place && (await repository.drafts.load(place.draft))) ?? repository.drafts.latest();

  /**
   * Opens the draft that was open last and starts the autosave. Call it once, before the first render.
   * @param isShown whether the page can be typed in already: then a draft that is found takes its place only while nobody has
   * @returns undefined when the document is there already: the journal had its whole text. Otherwise a promise that
   * resolves when it is there (a long text, a first visit), after 3 seconds at the latest; it never rejects.
   */
  const start = (isShown = false): Promise<void> | undefined => {
    const place = entries.lastPlace();
    const journal = place && entries.read(place);
    const text = journal && wholeText(journal);
    if (journal && text !== undefined) {
      const { draft: id, name = '', base, version, after } = journal;
      const draft = held.fresh({ id, name, base, after: [version, ...after], isJournaled: true });
      held.show(draft, text, journal.history);
      openFound({ journal, text, revision: store.getState().revision }).catch(failToStart);
      return undefined;
    }
    let isLate = isShown;
    const opening = openStored(place, journal, () => isLate).catch(failToStart);
    let callOff = () => {};
    const patience = new Promise<void>((resolve) => {
      callOff = clock.after(PATIENCE, () => {
        isLate = true;
        state.setState({ kind: 'silent' });
        resolve();
      });
    });
    return Promise.race([opening, patience]).finally(callOff);
  };

  // Whatever goes wrong with what is stored keeps nobody out: the page works with what it has.
  const failToStart = (error: unknown): void => {
    failed(error);
    autosave.begin();
  };

  return start;
}

const FAILED = Symbol('storage failed');
