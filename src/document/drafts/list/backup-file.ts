import { isObject } from '../../../lib/json/json-value';
import type { Note } from '../../../manifest/notes/note';
import { EMPTY_HISTORY } from '../../history';
import { toNotes } from '../../notes/stored-notes';
import { factsOfText } from '../facts-of-text';
import { readTime } from '../journal/checked-history';
import { type DraftNotes, newId, type Snapshot, versionOf, type WholeDraft } from '../records';
import { readDraftNotes } from '../storage/checked-records';
import { adviceOf } from './advice-of';

const FORMAT = 'install-manifest-drafts';

type BackupSnapshot = { name: string; at: number; text: string };
export type BackupDraft = {
  id: string;
  name: string;
  createdAt: number;
  changedAt: number;
  text: string;
  imported?: string;
  snapshots: BackupSnapshot[];
  notes?: DraftNotes;
  /** The notes of the person here on the manifest that the draft answers. */
  ownNotes?: readonly Note[];
};

/** What a backup file holds, to be written as JSON. Undo histories stay out. `savedAt` in milliseconds since 1970. */
export function backupOf(drafts: readonly WholeDraft[], savedAt: number): object {
  return { format: FORMAT, version: 1, savedAt, drafts: drafts.map(toEntry) };
}

function toEntry({ meta, text, imported, snapshots, notes, ownNotes }: WholeDraft): BackupDraft {
  const { id, name, createdAt, changedAt } = meta;
  const hasNotes =
    notes &&
    (notes.seen.length > 0 || notes.rejected.length > 0 || notes.answers !== undefined || notes.silenced);
  return {
    ...{ id, name, createdAt, changedAt, text },
    ...(imported === undefined ? {} : { imported }),
    snapshots: snapshots.map(({ name, at, text }) => ({ name, at, text })),
    ...(hasNotes ? { notes } : {}),
    ...(ownNotes && ownNotes.length > 0 ? { ownNotes } : {}),
  };
}

/** The drafts of a backup file; undefined where the text is none. `now` stands in for times that are missing. */
export function readBackup(text: string, now: number): BackupDraft[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (!isObject(value) || value.format !== FORMAT || !Array.isArray(value.drafts)) return undefined;
  const drafts = value.drafts.map((entry) => readEntry(entry, now));
  return drafts.every((draft) => draft !== undefined) ? drafts : undefined;
}

function readEntry(entry: unknown, now: number): BackupDraft | undefined {
  if (!isObject(entry) || typeof entry.text !== 'string') return undefined;
  const { id, name, createdAt, changedAt, text, imported, snapshots, notes } = entry;
  const known = Array.isArray(snapshots) ? snapshots : [];
  const ownNotes = toNotes(entry.ownNotes);
  return {
    id: typeof id === 'string' && id !== '' ? id : newId(),
    name: typeof name === 'string' ? name : '',
    createdAt: readTime(createdAt) ?? now,
    changedAt: readTime(changedAt) ?? now,
    text,
    ...(typeof imported === 'string' ? { imported } : {}),
    snapshots: known.flatMap((snapshot: unknown) =>
      isObject(snapshot) && typeof snapshot.text === 'string'
        ? { name: String(snapshot.name ?? ''), at: readTime(snapshot.at) ?? now, text: snapshot.text }
        : [],
    ),
    ...(isObject(notes) ? { notes: readDraftNotes(notes) } : {}),
    ...(ownNotes ? { ownNotes } : {}),
  };
}

/** A draft of a backup as one to store, under an id. */
export function toDraft(
  { name, createdAt, changedAt, text, imported, snapshots, notes, ownNotes }: BackupDraft,
  id: string,
): WholeDraft {
  const version = versionOf(newId(), 0);
  const advice = adviceOf(text, version, notes?.silenced);
  const meta = { id, name, createdAt, changedAt, ...factsOfText(text), version, ...(advice && { advice }) };
  return {
    ...{ meta, text, history: EMPTY_HISTORY },
    ...(imported === undefined ? {} : { imported }),
    snapshots: snapshots.map((snapshot): Snapshot => ({ ...snapshot, id: newId(), draft: id })),
    ...(notes ? { notes } : {}),
    ...(ownNotes ? { ownNotes } : {}),
  };
}
