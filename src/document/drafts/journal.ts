import { applyEdits, type TextEdit } from '../../lib/text/text-edit';
import type { History } from '../history';
import { isLaterOrSame, type Version } from './records';

/**
 * The journal: what a page holds that IndexedDB may not have yet, in localStorage, written in the same tick as the
 * change, so that a reload, a closed tab or a killed page loses no character.
 *
 * - A text of up to WHOLE_LIMIT characters is journaled whole, and stays there, so that the next first paint needs no
 *   IndexedDB. A longer one is journaled as the edits since it was last stored (whole only until its first save):
 *   localStorage holds about 5 million characters for all drafts together, and writing megabytes at each key is felt.
 * - Each page load writes only its own entries (`<page>:<draft>`), so that no tab can overwrite another's.
 * - An entry names the version that it came from. `isNewer` tells from it, without a clock, whether the entry holds
 *   more than what is stored; two tabs that went different ways are told apart, and become two drafts.
 */
export type Journal = {
  page: string;
  draft: string;
  /** The version of the text that this entry leads to; the same as `base` when all of it is stored. */
  version: Version;
  /** The version that was last stored, as far as the page knew. */
  base: Version;
  /** Versions of entries of earlier page loads that this text came from. */
  after: Version[];
  /** What the last change did, in words. */
  label: string;
  at: number;
  /** The text that `entries` start from; when it is missing, they start from the stored text. */
  text?: string;
  entries: JournalEdits[];
  /** The undo history, as long as nothing of the draft is stored. */
  history?: History;
};

/** One change of a long text, and the version it led to. */
export type JournalEdits = { version: Version; edits: readonly TextEdit[] };

/** The longest text that is journaled whole, in UTF-16 characters. */
export const WHOLE_LIMIT = 256_000;

const PREFIX = 'draft-journal:';
const HERE = 'draft-here';
const LAST = 'draft-last';

/** Which entry belongs to whom. */
export type Place = { page: string; draft: string };

const keyOf = ({ page, draft }: Place) => `${PREFIX}${page}:${draft}`;

/** Writes an entry. False where the browser refuses: storage is full, blocked or missing. */
export function writeJournal(journal: Journal): boolean {
  return attempt(() => localStorage.setItem(keyOf(journal), JSON.stringify(journal))) !== FAILED;
}

/** The entry of a place; undefined where there is none or it can't be read. */
export function readJournal(place: Place): Journal | undefined {
  return parseJournal(attempt(() => localStorage.getItem(keyOf(place))));
}

export function removeJournal(place: Place): void {
  attempt(() => localStorage.removeItem(keyOf(place)));
}

/** The entries of all pages, this one's too. */
export function allJournals(): Journal[] {
  const keys = attempt(() => Object.keys(localStorage));
  if (keys === FAILED) return [];
  return keys
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => parseJournal(attempt(() => localStorage.getItem(key))) ?? []);
}

/** Notes what is open in this tab: for its own reload, and for the next tab. */
export function notePlace(place: Place): void {
  const text = JSON.stringify(place);
  attempt(() => sessionStorage.setItem(HERE, text));
  attempt(() => localStorage.setItem(LAST, text));
}

/** What was open in this tab before, or else in any. */
export function lastPlace(): Place | undefined {
  return (
    parsePlace(attempt(() => sessionStorage.getItem(HERE))) ??
    parsePlace(attempt(() => localStorage.getItem(LAST)))
  );
}

/** Whether the entry's text came from the stored one, or is the same: nothing is lost when it takes its place. */
export function isNewer(
  { version, base, after }: Pick<Journal, 'version' | 'base' | 'after'>,
  stored: Version,
): boolean {
  return stored === base || [version, ...after].some((known) => isLaterOrSame(known, stored));
}

/** The text of an entry that holds one; undefined where its edits start from the stored text. */
export function wholeText({ text, entries }: Journal): string | undefined {
  return text === undefined ? undefined : replay(text, entries);
}

/** The text that an entry makes of what is stored; undefined where its edits were not made on that. */
export function journalText(
  journal: Journal,
  stored: { version: Version; text: string },
): string | undefined {
  const { entries, base } = journal;
  if (journal.text !== undefined) return wholeText(journal);
  const done = entries.findIndex(({ version }) => version === stored.version);
  if (done < 0 && stored.version !== base) return undefined;
  return replay(stored.text, entries.slice(done + 1));
}

const replay = (text: string, entries: readonly JournalEdits[]): string =>
  entries.reduce((current, { edits }) => applyEdits(current, edits), text);

const FAILED = Symbol('storage failed');

// Every access may throw: blocked cookies, private modes, a full disk.
function attempt<T>(access: () => T): T | typeof FAILED {
  try {
    return access();
  } catch {
    return FAILED;
  }
}

function parseJournal(text: string | null | typeof FAILED): Journal | undefined {
  const entry = parseObject(text) as Partial<Journal> | undefined;
  if (!entry || typeof entry.page !== 'string' || typeof entry.draft !== 'string') return undefined;
  if (typeof entry.version !== 'string' || typeof entry.base !== 'string') return undefined;
  if (!Array.isArray(entry.after) || !Array.isArray(entry.entries)) return undefined;
  const { past, future } = entry.history ?? {};
  if (!Array.isArray(past) || !Array.isArray(future)) delete entry.history;
  return entry as Journal;
}

function parsePlace(text: string | null | typeof FAILED): Place | undefined {
  const place = parseObject(text) as Partial<Place> | undefined;
  return typeof place?.page === 'string' && typeof place.draft === 'string' ? (place as Place) : undefined;
}

function parseObject(text: string | null | typeof FAILED): object | undefined {
  if (typeof text !== 'string') return undefined;
  const value = attempt(() => JSON.parse(text) as unknown);
  return typeof value === 'object' && value !== null ? value : undefined;
}
