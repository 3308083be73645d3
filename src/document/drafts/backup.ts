import { isObject } from '../../lib/json/json-value';
import { EMPTY_HISTORY } from '../history';
import { factsOf } from './draft-facts';
import { listDrafts, putDrafts, readDraft, type WholeDraft } from './library';
import { newId, type Snapshot, versionOf } from './records';

const FORMAT = 'install-manifest-drafts';

type BackupSnapshot = { name: string; at: number; text: string };
type BackupDraft = {
  id: string;
  name: string;
  createdAt: number;
  changedAt: number;
  text: string;
  imported?: string;
  snapshots: BackupSnapshot[];
};

/**
 * All drafts with their snapshots in one JSON file, the open draft as it stands now. Undo histories stay out. What
 * waits in memory, because the storage refuses it, is in it too.
 */
export async function backupAll(): Promise<Blob> {
  const drafts: BackupDraft[] = [];
  for (const { id } of await listDrafts()) {
    const draft = await readDraft(id);
    if (!draft) continue;
    const { name, createdAt, changedAt } = draft.meta;
    const snapshots = draft.snapshots.map(({ name, at, text }) => ({ name, at, text }));
    const imported = draft.imported === undefined ? {} : { imported: draft.imported };
    drafts.push({ id, name, createdAt, changedAt, text: draft.text, ...imported, snapshots });
  }
  const backup = { format: FORMAT, version: 1, savedAt: Date.now(), drafts };
  return new Blob([JSON.stringify(backup, null, 2)], { type: 'application/json' });
}

export type Restored =
  /** `same` counts the drafts that were there already, with the same text. */
  { kind: 'restored'; added: number; same: number } | { kind: 'refused'; message: string };

/** Adds the drafts of a backup file; never changes one that is there. Rejects when the storage refuses them. */
export async function restoreBackup(text: string): Promise<Restored> {
  const drafts = readBackup(text);
  if (!drafts) {
    return {
      kind: 'refused',
      message:
        'This is no backup of drafts. Choose a file that “Back up all” made, or use Import for a manifest.',
    };
  }
  const added: WholeDraft[] = [];
  let same = 0;
  for (const draft of drafts) {
    const held = await readDraft(draft.id);
    if (held?.text === draft.text) same += 1;
    else added.push(toDraft(draft, held ? newId() : draft.id));
  }
  await putDrafts(added);
  return { kind: 'restored', added: added.length, same };
}

function toDraft(
  { name, createdAt, changedAt, text, imported, snapshots }: BackupDraft,
  id: string,
): WholeDraft {
  const meta = { id, name, createdAt, changedAt, ...factsOf(text), version: versionOf(newId(), 0) };
  return {
    ...{ meta, text, history: EMPTY_HISTORY },
    ...(imported === undefined ? {} : { imported }),
    snapshots: snapshots.map((snapshot): Snapshot => ({ ...snapshot, id: newId(), draft: id })),
  };
}

function readBackup(text: string): BackupDraft[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (!isObject(value) || value.format !== FORMAT || !Array.isArray(value.drafts)) return undefined;
  const drafts = value.drafts.map(readEntry);
  return drafts.every((draft) => draft !== undefined) ? drafts : undefined;
}

function readEntry(entry: unknown): BackupDraft | undefined {
  if (!isObject(entry) || typeof entry.text !== 'string') return undefined;
  const { id, name, createdAt, changedAt, text, imported, snapshots } = entry;
  const known = Array.isArray(snapshots) ? snapshots : [];
  return {
    id: typeof id === 'string' && id !== '' ? id : newId(),
    name: typeof name === 'string' ? name : '',
    createdAt: time(createdAt),
    changedAt: time(changedAt),
    text,
    ...(typeof imported === 'string' ? { imported } : {}),
    snapshots: known.flatMap((snapshot: unknown) =>
      isObject(snapshot) && typeof snapshot.text === 'string'
        ? { name: String(snapshot.name ?? ''), at: time(snapshot.at), text: snapshot.text }
        : [],
    ),
  };
}

const time = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : Date.now();
