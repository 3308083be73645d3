import connectorTemplate from '../../manifest/templates/connector.json?raw';
import { capHistory } from './capped-history';
import { tellTabs } from './channel';
import { database, giveUp, latestDraft, loadDraft, STORES } from './database';
import { removeJournal } from './journal';
import { newDraft, openDraft } from './open';
import { page } from './open-draft';
import { type Draft, type DraftMeta, draftTitle, newId, type Snapshot, versionOf } from './records';
import { noteListChange } from './save-state';
import { draftAsItStands, isDirty, leaveDraft, openedDraft, storeOpenDraft } from './session';
import { shelf } from './unsaved-drafts';

/** A draft with all that belongs to it. */
export type WholeDraft = Draft & { imported?: string; snapshots: Snapshot[] };

/**
 * All drafts, latest change first, without their texts. The open draft is among them as it stands now, also when it is
 * not stored yet; drafts that wait in memory are too. Where the storage can't be read, only these are listed.
 */
export async function listDrafts(): Promise<DraftMeta[]> {
  const stored = await readMeta().catch(() => []);
  const rows = new Map(stored.map((meta) => [meta.id, meta]));
  const add = (meta: DraftMeta) => {
    const { name, createdAt } = rows.get(meta.id) ?? meta;
    rows.set(meta.id, { ...meta, name, createdAt });
  };
  for (const { meta } of shelf.values()) add(meta);
  if (isDirty() || !rows.has(openedDraft().id)) add(draftAsItStands(openedDraft()).meta);
  // Of drafts that changed in the same millisecond, the open one is the latest.
  const isOpen = ({ id }: DraftMeta) => Number(id === openedDraft().id);
  return [...rows.values()].sort((a, b) => b.changedAt - a.changedAt || isOpen(b) - isOpen(a));
}

async function readMeta(): Promise<DraftMeta[]> {
  return (await database()).getAll('meta');
}

/** Names a draft; an empty name shows the app's. False when the draft is not there. */
export async function renameDraft(id: string, name: string): Promise<boolean> {
  const shelved = shelf.get(id);
  if (shelved) shelved.meta.name = name.trim();
  if (id === openedDraft().id) await storeOpenDraft(name.trim());
  const tx = (await database()).transaction('meta', 'readwrite');
  const meta = await tx.store.get(id);
  if (meta) await tx.store.put({ ...meta, name: name.trim() });
  await tx.done;
  announce();
  return meta !== undefined || shelved !== undefined || id === openedDraft().id;
}

/** Makes a draft with the same text beside it; the open draft stays open. Returns the copy's id. */
export async function duplicateDraft(id: string): Promise<string | undefined> {
  const draft = await readDraft(id);
  if (!draft) return undefined;
  const copy = copyOf(draft);
  await putDrafts([copy]);
  return copy.meta.id;
}

/** The same draft under a new id, with a name that says so. */
function copyOf(draft: WholeDraft): WholeDraft {
  const id = newId();
  const now = Date.now();
  const name = `${draftTitle(draft.meta)} (copy)`;
  return {
    ...draft,
    meta: { ...draft.meta, id, name, createdAt: now, changedAt: now, version: versionOf(id, 0) },
    snapshots: draft.snapshots.map((snapshot) => ({ ...snapshot, id: newId(), draft: id })),
  };
}

/**
 * Deletes a draft with its history and snapshots. When it is the open one, the latest other draft is opened, or a new
 * one from the Connector template.
 * @returns the way back, for as long as the page lives; undefined when there was no such draft.
 */
export async function deleteDraft(id: string): Promise<(() => Promise<void>) | undefined> {
  const isOpen = id === openedDraft().id;
  if (isOpen) await leaveDraft();
  const draft = await readDraft(id);
  if (!draft) return undefined;
  await removeStored(id);
  shelf.delete(id);
  removeJournal({ page, draft: id });
  if (isOpen) {
    const next = await latestDraft().catch(() => undefined);
    if (!next || !(await openDraft(next))) await newDraft({ text: connectorTemplate, origin: 'template' });
    removeJournal({ page, draft: id });
  }
  announce();
  return async () => {
    await putDrafts([draft]);
    if (isOpen) await openDraft(id);
  };
}

async function removeStored(id: string): Promise<void> {
  const tx = (await database()).transaction(STORES, 'readwrite', { durability: 'strict' });
  const ids = await tx.objectStore('snapshots').index('draft').getAllKeys(id);
  await Promise.all([
    ...ids.map((snapshot) => tx.objectStore('snapshots').delete(snapshot)),
    tx.objectStore('meta').delete(id),
    tx.objectStore('texts').delete(id),
    tx.objectStore('histories').delete(id),
    tx.objectStore('imports').delete(id),
    tx.done,
  ]);
}

/** A draft with all that belongs to it, as it stands now; undefined when there is none of that id. */
export async function readDraft(id: string): Promise<WholeDraft | undefined> {
  const open = openedDraft();
  const stored = await loadDraft(id).catch(() => undefined);
  const isAhead = id === open.id && (isDirty() || !stored);
  const fresh = shelf.get(id) ?? (isAhead ? draftAsItStands(open) : undefined);
  const draft = fresh ?? stored;
  if (!draft) return undefined;
  const meta = stored
    ? { ...draft.meta, name: stored.meta.name, createdAt: stored.meta.createdAt }
    : draft.meta;
  const imported = await readImported(id);
  const snapshots = await readSnapshots(id);
  const { text, history } = draft;
  return { meta, text, history, snapshots, ...(imported === undefined ? {} : { imported }) };
}

/** The text as it was last imported into a draft; undefined when none was. */
export async function readImported(id: string): Promise<string | undefined> {
  const open = openedDraft();
  if (id === open.id && open.imported !== undefined) return open.imported;
  return database()
    .then((db) => db.get('imports', id))
    .then((entry) => entry?.text)
    .catch(() => undefined);
}

function readSnapshots(id: string): Promise<Snapshot[]> {
  return database()
    .then((db) => db.getAllFromIndex('snapshots', 'draft', id))
    .catch(() => []);
}

/** Stores whole drafts, all or none. Never overwrites: one whose id is taken is added as a copy. */
export async function putDrafts(drafts: readonly WholeDraft[]): Promise<void> {
  const tx = (await database()).transaction(STORES, 'readwrite', { durability: 'strict' });
  try {
    for (const draft of drafts) {
      const isTaken = (await tx.objectStore('meta').getKey(draft.meta.id)) !== undefined;
      const { meta, text, history, imported, snapshots } = isTaken ? copyOf(draft) : draft;
      const { id } = meta;
      await Promise.all([
        tx.objectStore('meta').put(meta),
        tx.objectStore('texts').put({ id, text }),
        tx.objectStore('histories').put({ id, ...capHistory(history) }),
        ...(imported === undefined ? [] : [tx.objectStore('imports').put({ id, text: imported })]),
        ...snapshots.map((snapshot) => tx.objectStore('snapshots').put(snapshot)),
      ]);
    }
    await tx.done;
  } catch (error) {
    throw giveUp(tx, error);
  }
  announce();
}

function announce(): void {
  noteListChange();
  tellTabs({ kind: 'listed', page });
}
