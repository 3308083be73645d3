import * as words from '#words/document/drafts';
import { EMPTY_HISTORY, type History } from '../../history';
import type { DocumentState } from '../../store';
import { draftFacts } from '../draft-facts';
import { WHOLE_LIMIT } from '../journal/journal';
import { type Draft, type Version, versionOf } from '../records';
import type { Presence } from '../tabs/presence';
import { freshDraft, journalOf, type OpenDraft } from './open-draft';
import type { SessionParts } from './parts';

/** The most edits of a long text that are journaled, while storing fails; then the text is journaled anew. */
const MOST_ENTRIES = 400;

export type HeldDraft = ReturnType<typeof createHeldDraft>;

/** The draft that is open: what is known of it, the document that shows it, and its entry in the journal. */
export function createHeldDraft(parts: SessionParts, presence: Presence) {
  const { document, journal, tabs, clock, state, onOpened } = parts;
  const { store } = document;
  let current = freshDraft(clock.now(), { storedRevision: 0 });
  let isApplying = false;

  const isDirty = (): boolean => current.storedRevision !== store.getState().revision;

  const replaceText = (
    origin: 'open' | 'follow',
    label: string,
    text: string,
    history: History = EMPTY_HISTORY,
  ): void => {
    isApplying = true;
    try {
      document.change({ text, origin, label, history });
    } finally {
      isApplying = false;
    }
  };

  /** Makes a draft the open one, for the text that is there. `storedRevision: -1` says that it is to be stored. */
  const take = (draft: OpenDraft): void => {
    const before = current;
    const { text, revision } = store.getState();
    current = draft;
    if (isDirty() && text.length > WHOLE_LIMIT)
      current.start = { version: versionOf(tabs.page, revision), text };
    const { before: _, ...rest } = state.getState();
    state.setState({ ...rest, draft: draft.id }, true);
    presence.move(before.id, draft.id);
  };

  /** Shows a text that was loaded, with its history; its draft becomes the open one. */
  const show = (draft: OpenDraft, text: string, history?: History): void => {
    replaceText('open', words.draftOpened, text, history);
    onOpened();
    take(draft);
  };

  /** What is known of the open draft now: the version that its text came from, and whether that is all of it. */
  const settleBase = (base: Version, isStored: boolean): void => {
    current.base = base;
    current.after = [];
    current.storedRevision = isStored ? store.getState().revision : -1;
  };

  /** Journals the document as it stands, in this tick. */
  const writeDown = (): void => {
    const entry = journalOf(tabs.page, current, store.getState(), clock.now());
    current.isJournaled = journal.write(entry, state.hasFailed());
    if (current.isJournaled) journal.notePlace({ page: tabs.page, draft: current.id });
  };

  return {
    current: (): OpenDraft => current,
    isDirty,
    take,
    show,
    settleBase,
    writeDown,
    fresh: (known?: Partial<OpenDraft>): OpenDraft => freshDraft(clock.now(), known),

    /** Shows a draft as it is stored. */
    showStored: ({ meta, text, history }: Draft): void => {
      const { id, name, createdAt, version } = meta;
      show(freshDraft(createdAt, { id, name, base: version, storedRevision: 0 }), text, history);
      settleBase(version, true);
    },

    /** Shows what another tab did to the open draft. */
    showFollowed: ({ meta, text, history }: Draft): void => {
      replaceText('follow', words.changedInOtherTab, text, history);
      settleBase(meta.version, true);
    },

    /** The open document as a draft to store. */
    asItStands: (): Draft => {
      const { id, name, createdAt, changedAt = clock.now() } = current;
      const { text, value, problems, history, revision } = store.getState();
      const facts = draftFacts(text, { value, problems });
      const meta = { id, name, createdAt, changedAt, ...facts };
      return { meta: { ...meta, version: versionOf(tabs.page, revision) }, text, history };
    },

    /** Follows a change of the document. False where it is none that has to be stored. */
    follow: (next: DocumentState, before: DocumentState): boolean => {
      if (isApplying || next.revision === before.revision) return false;
      const { origin, edits } = next.lastChange;
      if (origin === 'import') current.imported = next.text;
      delete current.isDeleted;
      delete current.changedAt;
      const version = versionOf(tabs.page, next.revision);
      if (next.text.length <= WHOLE_LIMIT) {
        delete current.start;
        current.entries = [];
      } else if (before.text.length <= WHOLE_LIMIT || current.entries.length >= MOST_ENTRIES) {
        current.start = { version, text: next.text };
        current.entries = [];
      } else {
        current.entries = [...current.entries, { version, edits }];
      }
      writeDown();
      return true;
    },
  };
}
