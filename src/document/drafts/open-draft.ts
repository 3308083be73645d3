import { seal } from '../history';
import type { DocumentState } from '../store';
import { capHistory } from './capped-history';
import { type Journal, type JournalEdits, WHOLE_LIMIT } from './journal';
import { newId, type Version, versionOf } from './records';

/** The most characters of undo history that are journaled for a draft that isn't stored yet. */
const JOURNALED_HISTORY = 50_000;

/** What the page knows of the draft that is open. */
export type OpenDraft = {
  id: string;
  /** The name and the time for a draft that is not stored yet. */
  name: string;
  createdAt: number;
  /** The version that was last stored or loaded. */
  base: Version;
  /** Versions of earlier page loads that the text came from. */
  after: readonly Version[];
  /** A long text that isn't stored yet, and the changes of a long text since it or since `base`. */
  start?: { version: Version; text: string };
  entries: JournalEdits[];
  /** The revision of the document that is stored; -1 when the text isn't stored at all. */
  storedRevision: number;
  /** The text as imported, when IndexedDB doesn't have it yet. */
  imported?: string;
  isJournaled: boolean;
};

/** This page load. Every load is another page: what an earlier one left behind is never written again. */
export const page = newId();

export function freshDraft(known: Partial<OpenDraft> = {}): OpenDraft {
  return {
    id: newId(),
    name: '',
    createdAt: Date.now(),
    base: '',
    after: [],
    entries: [],
    storedRevision: -1,
    isJournaled: false,
    ...known,
  };
}

/** What the journal keeps of a draft, for the document as it stands. */
export function journalOf(draft: Readonly<OpenDraft>, state: DocumentState): Journal {
  const { id, base, after, start, entries, storedRevision } = draft;
  const { text, revision, lastChange, history } = state;
  const known = text.length <= WHOLE_LIMIT ? text : start?.text;
  return {
    ...{ page, draft: id, base, after: [...after], entries, label: lastChange.label, at: Date.now() },
    version: storedRevision === revision ? base : versionOf(page, revision),
    ...(known === undefined ? {} : { text: known }),
    ...(base === '' ? { history: capHistory(seal(history), JOURNALED_HISTORY) } : {}),
  };
}
