import * as words from '#words/document/drafts';
import type { Note } from '../../manifest/notes/note';
import type { ProblemCounts } from '../../manifest/schema/problem';
import type { History } from '../history';

/** What the list of drafts shows. Kept apart from the texts, so that a list of 1,000 drafts stays quick. */
export type DraftMeta = {
  id: string;
  /** The name that somebody gave the draft, or `''`. */
  name: string;
  /** `client_name` of the manifest, or `''`. */
  app: string;
  /** Milliseconds since 1970; 0 where nobody knows. */
  createdAt: number;
  changedAt: number;
  /** How many errors the manifest has; 0 means valid. */
  problems: number;
  /** Length of the text in UTF-8. */
  bytes: number;
  version: Version;
  /** All problems by severity, as the list found them last. `of` says of which version, under which rules. */
  advice?: { of: string; counts: ProblemCounts };
};

/** A text kept by name, to compare with or to go back to. `at` is in milliseconds since 1970; 0 where nobody knows. */
export type Snapshot = { id: string; draft: string; name: string; at: number; text: string };

/** What answers brought to a draft, what was decided about it, and what the draft itself answers. */
export type DraftNotes = {
  /** The notes that are still to be looked at. */
  notes: readonly Note[];
  /** Every note that ever came, so that an answer which is opened again brings none of them back. */
  seen: readonly string[];
  /** The keys of changes that were turned down, as `AnswerChange` has them. */
  rejected: readonly string[];
  /** The fingerprint of the manifest that the draft answers. */
  answers?: string;
  /** Ids of the rules of advice that say nothing about this draft; of those that are off by default, of which it asks to hear. */
  silenced?: readonly string[];
};

export const NO_NOTES: DraftNotes = { notes: [], seen: [], rejected: [] };

/** A whole draft, as it is loaded. */
export type Draft = { meta: DraftMeta; text: string; history: History };

/** A draft with all that belongs to it. */
export type WholeDraft = Draft & {
  /** The text as it was last imported into the draft, to compare with. */
  imported?: string;
  snapshots: Snapshot[];
  notes?: DraftNotes;
  /** The notes of the person here on the manifest that the draft answers. */
  ownNotes?: readonly Note[];
};

/** Something stored that could not be read, as it was found: out of the way, and never deleted. */
export type SetAside = {
  id: string;
  /** When it was set aside, in milliseconds since 1970. */
  at: number;
  /** What it seems to be, for the list: `Draft “com.acme.Chat”`. */
  title: string;
  /** What is wrong with it, as a sentence without its full stop. */
  fault: string;
  /** The records, by where they stood. */
  records: Readonly<Record<string, unknown>>;
};

/**
 * Names one state of a draft's text: `<page>.<revision>`. Revisions of one page only grow, so of two versions of one
 * page the later is known; versions of different pages have no order. `''` is the version of a draft never stored.
 */
export type Version = string;

export function versionOf(page: string, revision: number): Version {
  return `${page}.${revision}`;
}

/** Whether the text of `version` came from the text of `stored` on the same page, or is the same. */
export function isLaterOrSame(version: Version, stored: Version): boolean {
  const [page, revision] = version.split('.');
  const [storedPage, storedRevision] = stored.split('.');
  return page === storedPage && Number(revision) >= Number(storedRevision);
}

/** A name for a new thing. `crypto.randomUUID` is missing where the site is served without https. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a draft is called where people see it. */
export function draftTitle({ name, app }: Pick<DraftMeta, 'name' | 'app'>): string {
  return name || app || words.untitledDraft;
}
