import { diffText } from '../../lib/text/text-edit';
import { manifestDocument } from '../document';
import { EMPTY_HISTORY, type History, record } from '../history';
import { holdPage, livingPages } from './channel';
import { latestDraft, loadDraft, saveDraft } from './database';
import { factsOf } from './draft-facts';
import {
  allJournals,
  isNewer,
  type Journal,
  journalText,
  lastPlace,
  type Place,
  readJournal,
  removeJournal,
  wholeText,
} from './journal';
import { freshDraft, page } from './open-draft';
import { type Draft, draftTitle, newId } from './records';
import { failureKind, noteListChange, saveState } from './save-state';
import { begin, goOnWithCopy, listen, settleBase, show, showFollowed, showStored } from './session';

/** Milliseconds that the first paint waits for IndexedDB, where the journal alone can't give the text. */
const PATIENCE = 3_000;
/** Milliseconds that a page which was just left may take to be gone. */
const FAREWELL = 1_000;
const SECOND_LOOK = 5_000;
const DAY = 86_400_000;

const { store } = manifestDocument;

/**
 * Opens the draft that was open last and starts the autosave. Call it once, before the first render.
 * @returns undefined when the document is there already: the journal had its whole text. Otherwise a promise that
 * resolves when it is there (a long text, a first visit), after 3 seconds at the latest; it never rejects.
 */
export function startDrafts(): Promise<void> | undefined {
  listen();
  const place = lastPlace();
  const journal = place && readJournal(place);
  const text = journal && wholeText(journal);
  if (journal && text !== undefined) {
    const { draft: id, base, version, after } = journal;
    show(freshDraft({ id, base, after: [version, ...after], isJournaled: true }), text, journal.history);
    void openFound({ journal, text, revision: store.getState().revision });
    return undefined;
  }
  let isLate = false;
  const opening = openStored(place, journal, () => isLate);
  let timer: ReturnType<typeof setTimeout>;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      isLate = true;
      saveState.setState({ kind: 'blocked' });
      resolve();
    }, PATIENCE);
  });
  return Promise.race([opening, patience]).finally(() => clearTimeout(timer));
}

type Shown = { journal: Journal; text: string; revision: number };

/** The journal's text is on the screen: finds out what is stored, and whether another tab still works on it. */
async function openFound({ journal, text, revision }: Shown): Promise<void> {
  const living = await meetOthers(journal);
  const isAlone = !living.has(journal.page);
  const stored = await loadDraft(journal.draft).catch(failed);
  if (stored === FAILED) return begin();
  const isTouched = store.getState().revision !== revision;
  const bringsNothing = journal.version === journal.base || stored?.text === text;
  const takeHistory = (before: History) => {
    const { past, future } = store.getState().history;
    if (!isTouched) manifestDocument.setHistory(before);
    // A journaled history was shown with the text, and what was done since stands on it already.
    else if (!journal.history) manifestDocument.setHistory({ past: [...before.past, ...past], future });
  };
  if (!stored) {
    if (!isAlone && !isTouched) settleBase('', true);
  } else if (bringsNothing && !isTouched) {
    if (stored.text !== text) showFollowed(stored);
    else takeHistory(stored.history);
    settleBase(stored.meta.version, true);
  } else if (stored.text === text || isNewer(journal, stored.meta.version)) {
    takeHistory(bridge(stored, text, journal));
    settleBase(stored.meta.version, !isAlone && !isTouched);
  } else if (isAlone || isTouched) {
    goOnWithCopy(stored.meta);
  } else {
    showFollowed(stored);
  }
  begin(isAlone ? [journal] : []);
  await sweep(living, journal);
}

/** The text has to come from IndexedDB: it is long, or this tab and the journal know of no draft. */
async function openStored(
  place: Place | undefined,
  journal: Journal | undefined,
  isLate: () => boolean,
): Promise<void> {
  const living = await meetOthers(journal);
  const isAlone = !journal || !living.has(journal.page);
  const stored = await findStored(place).catch(failed);
  if (stored === FAILED || isLate()) return begin();
  const ours = stored && journal?.draft === stored.meta.id ? journal : undefined;
  const text = stored && ours && journalText(ours, { version: stored.meta.version, text: stored.text });
  if (stored && ours && isAlone && text !== undefined && text !== stored.text) {
    const { id, version } = stored.meta;
    show(freshDraft({ id, base: version }), text, bridge(stored, text, ours));
  } else if (stored) {
    showStored(stored);
  }
  begin(ours && isAlone && text !== undefined ? [ours] : []);
  void sweep(living, ours);
}

async function findStored(place: Place | undefined): Promise<Draft | undefined> {
  const stored = place && (await loadDraft(place.draft));
  if (stored) return stored;
  const latest = await latestDraft();
  return latest === undefined ? undefined : loadDraft(latest);
}

const FAILED = Symbol('storage failed');

function failed(error: unknown): typeof FAILED {
  saveState.setState({ kind: failureKind(error) });
  return FAILED;
}

/** The stored history, and one more step that leads to what the journal kept. */
function bridge({ text: stored, history }: Draft, text: string, { label, at }: Journal): History {
  const edit = diffText(stored, text);
  return edit ? record(history, stored, [edit], { label, at }) : history;
}

/** The pages that live; a page that is just going away gets the time to do so. */
async function meetOthers(journal: Journal | undefined): Promise<Set<string>> {
  holdPage(page);
  const until = Date.now() + FAREWELL;
  let living = await livingPages();
  // An entry without news is the same whoever wrote it: no need to wait.
  const hasNews = journal && journal.version !== journal.base;
  while (hasNews && living?.has(journal.page) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    living = await livingPages();
  }
  if (living) return living;
  // Without locks, what was written within a day may be another tab's; this tab's own is taken over.
  const recent = allJournals().filter(({ at, page }) => at > Date.now() - DAY && page !== journal?.page);
  return new Set(recent.map(({ page }) => page));
}

/** Stores what pages left in the journal that did not live to store it; only then their entries go. */
async function sweep(living: Set<string>, adopted?: Place, isSecond = false): Promise<void> {
  const entries = allJournals().filter((entry) => entry.page !== page);
  const isAdopted = (entry: Journal) => entry.page === adopted?.page && entry.draft === adopted.draft;
  try {
    for (const entry of entries) {
      if (!living.has(entry.page) && !isAdopted(entry)) await rescue(entry);
    }
  } catch {
    return;
  }
  if (isSecond || !entries.some((entry) => living.has(entry.page))) return;
  // A page that seemed to live may have been on its way out.
  setTimeout(() => {
    void livingPages().then((now) => now && sweep(now, undefined, true));
  }, SECOND_LOOK);
}

async function rescue(entry: Journal): Promise<void> {
  const stored = await loadDraft(entry.draft);
  const text = stored
    ? journalText(entry, { version: stored.meta.version, text: stored.text })
    : wholeText(entry);
  if (text === undefined) return;
  // An entry without news whose draft is gone: somebody deleted it.
  if (stored?.text !== text && entry.version !== entry.base) {
    const meta = {
      id: entry.draft,
      name: '',
      createdAt: entry.at,
      changedAt: entry.at,
      version: entry.version,
    };
    const known = factsOf(text);
    const history = stored ? bridge(stored, text, entry) : EMPTY_HISTORY;
    const draft = { meta: { ...meta, ...known }, text, history };
    const outcome = await saveDraft(draft, (version) => isNewer(entry, version));
    if (outcome.kind === 'conflict') {
      const name = `${draftTitle(outcome.held)} (copy)`;
      await saveDraft({ ...draft, meta: { ...draft.meta, id: newId(), name } }, () => false);
    }
    noteListChange();
  }
  removeJournal(entry);
}
