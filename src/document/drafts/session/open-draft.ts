import { seal } from '../../history';
import type { DocumentState } from '../../store';
import { WHOLE_LIMIT } from '../journal/journal';
import type { Journal, JournalEdits } from '../journal/journal-entry';
import { type Draft, newId, type Version, versionOf } from '../records';
import { capHistory } from '../storage/capped-history';

/** The most characters of undo history that are journaled for a draft that isn't stored yet. */
const JOURNALED_HISTORY = 50_000;

/** What the page knows of the draft that is open. */
export type OpenDraft = {
  id: string;
  /** The name and the time for a draft that is not stored yet. */
  name: string;
  createdAt: number;
  /** When it was last changed, where that was before it was opened and it is not stored yet. */
  changedAt?: number;
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
  /** Another tab deleted it: it is stored again only with the next change. */
  isDeleted?: boolean;
};

/** A draft that waits in memory until the storage takes it, and the versions that it may replace. */
export type UnsavedDraft = Draft & Pick<OpenDraft, 'base' | 'after' | 'imported' | 'isJournaled'>;

/** A draft that nothing is known of yet. `now` in milliseconds since 1970. */
export function freshDraft(now: number, known: Partial<OpenDraft> = {}): OpenDraft {
  return {
    id: newId(),
    name: '',
    createdAt: now,
    base: '',
    after: [],
    entries: [],
    storedRevision: -1,
    isJournaled: false,
    ...known,
  };
}

/** What the journal keeps of a draft, for the document as it stands. */
export function journalOf(
  page: string,
  draft: Readonly<OpenDraft>,
  state: DocumentState,
  now: number,
): Journal {
  const { id, name, base, after, start, entries, storedRevision } = draft;
  const { text, revision, lastChange, history } = state;
  const known = text.length <= WHOLE_LIMIT ? text : start?.text;
  return {
    ...{ page, draft: id, base, after: [...after], entries, label: lastChange.label, at: now },
    version: storedRevision === revision ? base : versionOf(page, revision),
    ...(name === '' ? {} : { name }),
    ...(known === undefined ? {} : { text: known }),
    ...(base === '' ? { history: capHistory(seal(history), JOURNALED_HISTORY) } : {}),
  };
}
