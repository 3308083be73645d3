import { forgetVisits } from '../attention';
import { manifestDocument } from '../document';
import { EMPTY_HISTORY } from '../history';
import type { DocumentState } from '../store';
import { listenToTabs, type TabMessage, tellTabs } from './channel';
import { loadDraft, saveDraft, storedVersion } from './database';
import { factsOf } from './draft-facts';
import { isNewer, notePlace, type Place, removeJournal, WHOLE_LIMIT, writeJournal } from './journal';
import { freshDraft, journalOf, type OpenDraft, page } from './open-draft';
import { type Draft, type DraftMeta, draftTitle, isLaterOrSame, type Version, versionOf } from './records';
import { failureKind, hasFailed, noteListChange, saveState, tell } from './save-state';
import { shelf, unloadShelf } from './unsaved-drafts';

/**
 * The open draft and its autosave. Every change is journaled in its own tick (see journal.ts), and stored in IndexedDB
 * SAVE_DELAY later, at once when the page is hidden. A draft is stored only over a version that its text came from;
 * where another tab stored something else meanwhile, this tab goes on with a copy, and says so. A tab without changes
 * of its own follows whatever another tab stores.
 */

const SAVE_DELAY = 300;
/** Milliseconds after which somebody who types without a pause is saved all the same. */
const SAVE_AT_LEAST = 1_500;
const RETRY_DELAY = 10_000;
const ANSWER_TIME = 500;
/** The most edits of a long text that are journaled, while storing fails; then the text is journaled anew. */
const MOST_ENTRIES = 400;

const { store } = manifestDocument;

let current = freshDraft({ storedRevision: 0 });
/** Nothing is stored before it is known what is there, and who else has it open. */
let isReady = false;
let isApplying = false;
let resolveStarted = () => {};
const started = new Promise<void>((resolve) => {
  resolveStarted = resolve;
});
let saving: Promise<void> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let waitingSince: number | undefined;
/** Other pages with the same draft open. */
const others = new Set<string>();
/** Entries of earlier page loads, to be removed when this page has stored what they hold. */
let leftBehind: readonly Place[] = [];

export const openedDraft = (): Readonly<OpenDraft> => current;
export const isDirty = (): boolean => current.storedRevision !== store.getState().revision;

/** Listens to the document, the page and the other tabs. */
export function listen(): void {
  saveState.setState({ draft: current.id });
  store.subscribe(onDocument);
  listenToTabs(onTab);
  const flush = () => void saveNow();
  addEventListener('blur', flush);
  addEventListener('focus', wakeUp);
  addEventListener('pageshow', (event) => event.persisted && wakeUp());
  addEventListener('pagehide', () => {
    flush();
    tellTabs({ kind: 'bye', draft: current.id, page });
  });
  addEventListener('beforeunload', (event) => {
    // The one case in which leaving loses something: neither store has the text.
    if (isDirty() && !current.isJournaled) event.preventDefault();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });
}

/** Shows a text that was loaded, with its history; its draft becomes the open one. */
export function show(draft: OpenDraft, text: string, history = EMPTY_HISTORY): void {
  replaceText('open', 'Draft opened', text, history);
  forgetVisits();
  take(draft);
}

/** Shows a draft as it is stored. */
export function showStored({ meta, text, history }: Draft): void {
  show(freshDraft({ id: meta.id, base: meta.version, storedRevision: 0 }), text, history);
  settleBase(meta.version, true);
}

/** Shows what another tab did to the open draft. */
export function showFollowed({ meta, text, history }: Draft): void {
  replaceText('follow', 'Changed in another tab', text, history);
  settleBase(meta.version, true);
}

function replaceText(origin: 'open' | 'follow', label: string, text: string, history = EMPTY_HISTORY): void {
  isApplying = true;
  try {
    manifestDocument.change({ text, origin, label, history });
  } finally {
    isApplying = false;
  }
}

/** Makes a draft the open one, for the text that is there. `storedRevision: -1` says that it is to be stored. */
export function take(draft: OpenDraft): void {
  const before = current;
  const { text, revision } = store.getState();
  current = draft;
  if (isDirty() && text.length > WHOLE_LIMIT) {
    current.start = { version: versionOf(page, revision), text };
  }
  saveState.setState({ draft: draft.id });
  if (before.id !== draft.id) tellTabs({ kind: 'bye', draft: before.id, page });
  greet();
}

/** What is known of the open draft now: the version that its text came from, and whether that is all of it. */
export function settleBase(base: Version, isStored: boolean): void {
  current.base = base;
  current.after = [];
  current.storedRevision = isStored ? store.getState().revision : -1;
}

/** It is known what an earlier page load left behind: from now on, changes are stored. */
export function begin(adopted: readonly Place[] = []): void {
  isReady = true;
  leftBehind = adopted;
  resolveStarted();
  if (isDirty()) void saveNow();
  else if (current.base !== '') settle();
}

/** Asks the other tabs which of them have this draft open; a tab that doesn't answer in time is gone. */
function greet(): void {
  others.clear();
  tellTabs({ kind: 'hello', draft: current.id, page });
  setTimeout(() => saveState.setState({ alsoOpen: others.size > 0 }), ANSWER_TIME);
}

/** The page is looked at again; what it missed while it was frozen is made up for. */
function wakeUp(): void {
  greet();
  void follow();
}

function onDocument(state: DocumentState, before: DocumentState): void {
  if (isApplying || state.revision === before.revision) return;
  const { origin, edits } = state.lastChange;
  if (origin === 'import') current.imported = state.text;
  const version = versionOf(page, state.revision);
  if (state.text.length <= WHOLE_LIMIT) {
    delete current.start;
    current.entries = [];
  } else if (before.text.length <= WHOLE_LIMIT || current.entries.length >= MOST_ENTRIES) {
    current.start = { version, text: state.text };
    current.entries = [];
  } else {
    current.entries = [...current.entries, { version, edits }];
  }
  writeDown();
  if (!hasFailed()) saveState.setState({ kind: 'saving' });
  waitingSince ??= Date.now();
  schedule();
}

/** Journals the document as it stands, in this tick. */
export function writeDown(): void {
  current.isJournaled = writeJournal(journalOf(current, store.getState()));
  if (current.isJournaled) notePlace({ page, draft: current.id });
}

function schedule(): void {
  clearTimeout(timer);
  const left = Math.max(0, (waitingSince ?? Date.now()) + SAVE_AT_LEAST - Date.now());
  // Without the journal, every millisecond counts.
  timer = setTimeout(() => void saveNow(), current.isJournaled ? Math.min(SAVE_DELAY, left) : 0);
}

/** Stores what is not stored yet. Resolves when it is, or could not be: `hasFailed` tells. Never rejects. */
export function saveNow(): Promise<void> {
  if (saving) return saving;
  clearTimeout(timer);
  if (!isReady || !(isDirty() || shelf.size > 0)) return Promise.resolve();
  saving = saveOnce().finally(() => {
    saving = undefined;
    if (hasFailed()) timer = setTimeout(() => void saveNow(), RETRY_DELAY);
    else if (isDirty()) schedule();
  });
  return saving;
}

async function saveOnce(): Promise<void> {
  waitingSince = undefined;
  try {
    await unloadShelf();
    if (isDirty()) await storeCurrent();
    else settle();
  } catch (error) {
    saveState.setState({ kind: failureKind(error) });
  }
}

async function storeCurrent(): Promise<void> {
  const mine = current;
  const { revision } = store.getState();
  const { imported } = mine;
  const draft = { ...draftAsItStands(mine), ...(imported === undefined ? {} : { imported }) };
  const { version } = draft.meta;
  const { base, after } = mine;
  const outcome = await saveDraft(draft, (stored) => isNewer({ version, base, after: [...after] }, stored));
  if (outcome.kind === 'conflict') {
    goOnWithCopy(outcome.held);
    return;
  }
  if (mine.imported === imported) delete mine.imported;
  if (mine.start && isLaterOrSame(version, mine.start.version)) delete mine.start;
  mine.entries = mine.entries.slice(mine.entries.findIndex((entry) => entry.version === version) + 1);
  mine.base = version;
  mine.after = [];
  mine.storedRevision = revision;
  settle();
  noteListChange();
  tellTabs({ kind: 'saved', draft: mine.id, page });
}

/** Stores the open draft even though nothing was changed in it: it got a name, or a snapshot. */
export async function storeOpenDraft(name = current.name): Promise<void> {
  current.name = name;
  if (current.base === '') current.storedRevision = -1;
  if (isDirty()) writeDown();
  await saveNow();
}

/** The open document as a draft to store. */
export function draftAsItStands({ id, name, createdAt }: Readonly<OpenDraft>): Draft {
  const { text, value, problems, history, revision } = store.getState();
  const meta = { id, name, createdAt, changedAt: Date.now(), ...factsOf(text, { value, problems }) };
  return { meta: { ...meta, version: versionOf(page, revision) }, text, history };
}

/** The text is stored, or what is stored was taken over: the journal says so, and older entries have done their work. */
function settle(): void {
  writeDown();
  if (current.isJournaled) for (const place of leftBehind) removeJournal(place);
  if (current.isJournaled) leftBehind = [];
  saveState.setState({ kind: isDirty() ? 'saving' : 'saved' });
}

/** Another tab stored something else over what this text came from: both stay, this one as a draft of its own. */
export function goOnWithCopy(held: Pick<DraftMeta, 'name' | 'app'>): void {
  const { id, imported } = current;
  const name = `${draftTitle(held)} (copy)`;
  take(freshDraft({ name, ...(imported === undefined ? {} : { imported }) }));
  writeDown();
  if (current.isJournaled) removeJournal({ page, draft: id });
  saveState.setState({ kind: 'saving' });
  tell(`This draft was changed in another tab at the same moment. You are now working on a copy: ${name}.`);
}

function onTab(message: TabMessage): void {
  if (message.kind === 'listed' || message.kind === 'saved') noteListChange();
  if (message.kind === 'listed') return;
  const isSame = message.draft === current.id;
  if (isSame && message.kind !== 'bye') others.add(message.page);
  else others.delete(message.page);
  // After a greeting, the count starts at none: only news counts until everyone has answered.
  if (others.size > 0 || message.kind === 'bye') saveState.setState({ alsoOpen: others.size > 0 });
  if (isSame && message.kind === 'hello') tellTabs({ kind: 'here', draft: current.id, page });
  if (isSame && message.kind === 'saved') void follow();
}

/** Shows what another tab stored of the open draft, unless this tab has changes of its own. */
export async function follow(): Promise<void> {
  const mine = current;
  if (!isReady || isDirty()) return;
  if ((await storedVersion(mine.id).catch(() => undefined)) === mine.base) return;
  const draft = await loadDraft(mine.id).catch(() => undefined);
  if (!draft || mine !== current || isDirty() || draft.meta.version === mine.base) return;
  showFollowed(draft);
  settle();
}

/**
 * Stores the open draft before another takes its place; call `show` or `take` in the tick after. A draft that can't be
 * stored is kept in memory, and in the journal where it has room.
 */
export async function leaveDraft(): Promise<void> {
  await started;
  while (isDirty()) {
    await saveNow();
    if (!isDirty() || !hasFailed()) continue;
    const { base, after } = current;
    shelf.set(current.id, { ...draftAsItStands(current), base, after });
    return;
  }
  removeJournal({ page, draft: current.id });
}
