import * as words from '#words/document/drafts';
import { isObject } from '../../../lib/json/json-value';
import { applyEdits, type TextEdit } from '../../../lib/text/text-edit';
import type { History } from '../../history';
import { isLaterOrSame, type Version } from '../records';
import { lengthAfter, readEdits, readHistory, readTime } from './checked-history';

/** What a page holds of a draft that IndexedDB may not have yet; see journal.ts. */
export type Journal = {
  page: string;
  draft: string;
  /** What the draft is called, where that is not its client name. */
  name?: string;
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

/** An entry as it could be read; `isMended` where a part of it could not. */
export type JournalReading = { entry: Journal; isMended: boolean };

/** Reads an entry that was stored; undefined where its text, or what it belongs to, can't be read. */
export function readJournalEntry(stored: unknown): JournalReading | undefined {
  if (!isObject(stored)) return undefined;
  const { page, draft, version, base, text } = stored;
  if (typeof page !== 'string' || typeof draft !== 'string') return undefined;
  if (typeof version !== 'string' || typeof base !== 'string') return undefined;
  if (text !== undefined && typeof text !== 'string') return undefined;
  const known = Array.isArray(stored.entries) ? stored.entries : [];
  const entries = readEntries(known, text?.length);
  // Without a text and without its edits, nothing is left of it but its name.
  if (text === undefined && entries.length === 0 && version !== base) return undefined;
  const after = (Array.isArray(stored.after) ? stored.after : []).filter((one) => typeof one === 'string');
  const isMended = !Array.isArray(stored.entries) || entries.length < known.length;
  const entry: Journal = {
    ...{ page, draft, version, base, after, entries },
    label: typeof stored.label === 'string' ? stored.label : words.changed,
    at: readTime(stored.at) ?? 0,
    ...(typeof stored.name === 'string' ? { name: stored.name } : {}),
    ...(text === undefined ? {} : { text }),
  };
  if (text !== undefined && isObject(stored.history)) {
    entry.history = readHistory(stored.history, replay(text, entries));
  }
  return { entry, isMended };
}

/** The changes up to the first that can't be read, or would reach beyond the text that they start from. */
function readEntries(known: readonly unknown[], start: number | undefined): JournalEdits[] {
  const entries: JournalEdits[] = [];
  let length = start;
  for (const one of known) {
    const edits = isObject(one) ? readEdits(one.edits) : undefined;
    if (!isObject(one) || typeof one.version !== 'string' || !edits) break;
    if (length !== undefined) {
      length = lengthAfter(length, edits);
      if (length === undefined) break;
    }
    entries.push({ version: one.version, edits });
  }
  return entries;
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
  const left = entries.slice(done + 1);
  const edits = left.flatMap((one) => one.edits);
  return lengthAfter(stored.text.length, edits) === undefined ? undefined : applyEdits(stored.text, edits);
}

const replay = (text: string, entries: readonly JournalEdits[]): string =>
  entries.reduce((current, { edits }) => applyEdits(current, edits), text);
