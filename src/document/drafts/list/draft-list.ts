import connectorTemplate from '../../../manifest/templates/connector.json?raw';
import { type DraftMeta, draftTitle, newId, type SetAside, versionOf, type WholeDraft } from '../records';
import type { Opening } from '../session/opening';
import { failureKind, isFailure, type SaveFailure } from '../session/save-state';
import type { DraftSession } from '../session/session';
import { copyName } from './copy-name';

/** What the list shows. `failure` says why what is stored can't be read; then only what the page holds is listed. */
export type DraftListing = {
  drafts: DraftMeta[];
  setAside: SetAside[];
  failure?: SaveFailure;
};

export type DraftList = ReturnType<typeof createDraftList>;

/** The drafts in this browser, for a list of them: what is stored, what waits in memory, and the open one as it stands. */
export function createDraftList(session: DraftSession, opening: Opening) {
  const { parts, unsaved, state } = session;
  const { repository, journal, notes, tabs, clock } = parts;

  const announce = (): void => {
    state.noteListChange();
    tabs.tell({ kind: 'listed', page: tabs.page });
  };

  const withUnsaved = (stored: readonly DraftMeta[]): DraftMeta[] => {
    const rows = new Map(stored.map((meta) => [meta.id, meta]));
    const add = (meta: DraftMeta) => {
      const { name, createdAt } = rows.get(meta.id) ?? meta;
      rows.set(meta.id, { ...meta, name, createdAt });
    };
    for (const { meta } of unsaved.waiting.values()) add(meta);
    const { id: open } = session.openedDraft();
    if (session.isDirty() || !rows.has(open)) add(session.asItStands().meta);
    // Of drafts that changed in the same millisecond, the open one is the latest.
    const isOpen = ({ id }: DraftMeta) => Number(id === open);
    return [...rows.values()].sort((a, b) => b.changedAt - a.changedAt || isOpen(b) - isOpen(a));
  };

  /** All drafts, latest change first, without their texts, and what could not be read. Never rejects. */
  const read = async (): Promise<DraftListing> => {
    try {
      const [stored, setAside] = await Promise.all([repository.drafts.list(), repository.setAside.list()]);
      return { drafts: withUnsaved(stored), setAside };
    } catch (error) {
      const { kind } = state.getState();
      const failure = isFailure(kind) ? kind : failureKind(error);
      return { drafts: withUnsaved([]), setAside: [], failure };
    }
  };

  /** A draft with all that belongs to it, as it stands now; undefined when there is none of that id. */
  const readDraft = async (id: string): Promise<WholeDraft | undefined> => {
    const open = session.openedDraft();
    const stored = await repository.drafts.load(id).catch(() => undefined);
    const isAhead = id === open.id && (session.isDirty() || !stored);
    const fresh = unsaved.waiting.get(id) ?? (isAhead ? session.asItStands() : undefined);
    const draft = fresh ?? stored;
    if (!draft) return undefined;
    const { meta, text, history } = draft;
    const known = stored ? { name: stored.meta.name, createdAt: stored.meta.createdAt } : {};
    const imported = await readImported(id);
    const snapshots = await repository.snapshots.of(id).catch(() => []);
    const noted = notes.ofDraft(id);
    const own = noted.answers === undefined ? [] : notes.ofReview(noted.answers);
    return {
      ...{ meta: { ...meta, ...known }, text, history, snapshots, notes: noted, ownNotes: own },
      ...(imported === undefined ? {} : { imported }),
    };
  };

  /** The text as it was last imported into a draft; undefined when none was. */
  const readImported = async (id: string): Promise<string | undefined> => {
    const open = session.openedDraft();
    const held = id === open.id ? open.imported : unsaved.waiting.get(id)?.imported;
    return held ?? repository.drafts.imported(id).catch(() => undefined);
  };

  /** Names a draft; an empty name shows the app's. False when the draft is not there. */
  const renameDraft = async (id: string, name: string): Promise<boolean> => {
    const trimmed = name.trim();
    const waiting = unsaved.waiting.get(id);
    if (waiting) waiting.meta.name = trimmed;
    const isOpen = id === session.openedDraft().id;
    if (isOpen) await session.storeOpenDraft(trimmed);
    const isStored = await repository.drafts.rename(id, trimmed);
    announce();
    return isStored || waiting !== undefined || isOpen;
  };

  /** The same draft under a new id, with a name that says so. */
  const copyOf = (draft: WholeDraft, taken: Iterable<string>): WholeDraft => {
    const id = newId();
    const now = clock.now();
    const name = copyName(draftTitle(draft.meta), taken);
    return {
      ...draft,
      meta: { ...draft.meta, id, name, createdAt: now, changedAt: now, version: versionOf(id, 0) },
      snapshots: draft.snapshots.map((snapshot) => ({ ...snapshot, id: newId(), draft: id })),
    };
  };

  const titles = async (): Promise<string[]> => (await read()).drafts.map(draftTitle);

  /** Makes a draft with the same text beside it; the open draft stays open. Returns the copy's id and name. */
  const duplicateDraft = async (id: string): Promise<{ id: string; name: string } | undefined> => {
    const draft = await readDraft(id);
    if (!draft) return undefined;
    const copy = copyOf(draft, await titles());
    await putDrafts([copy]);
    return { id: copy.meta.id, name: copy.meta.name };
  };

  /** Stores whole drafts, all or none. Never overwrites: one whose id is taken is added as a copy. */
  const putDrafts = async (drafts: readonly WholeDraft[]): Promise<void> => {
    const taken = await titles();
    await repository.whole.put(drafts, (draft) => {
      const copy = copyOf(draft, taken);
      taken.push(copy.meta.name);
      return copy;
    });
    await notes.readAgain();
    tabs.tell({ kind: 'noted', page: tabs.page });
    announce();
  };

  /**
   * Deletes a draft with its history, snapshots and notes. When it is the open one, the latest other draft is opened, or a
   * new one from the Connector template.
   * @returns the way back, for as long as the page lives; undefined when there was no such draft.
   */
  const deleteDraft = async (id: string): Promise<(() => Promise<void>) | undefined> => {
    const isOpen = id === session.openedDraft().id;
    const before = await readDraft(id);
    if (!before) return undefined;
    if (isOpen) await openAnother(id);
    // What was left unsaved is stored first, so that nothing stores it after it was deleted.
    await session.saveNow();
    const draft = (await readDraft(id)) ?? before;
    try {
      const own = await repository.whole.remove(id);
      notes.forget(id, own);
    } catch (error) {
      if (isOpen) await opening.openDraft(id).catch(() => false);
      throw error;
    }
    unsaved.remove(id);
    journal.remove({ page: tabs.page, draft: id });
    tabs.tell({ kind: 'deleted', draft: id, page: tabs.page });
    announce();
    return async () => {
      await putDrafts([draft]);
      if (isOpen) await opening.openDraft(id);
    };
  };

  const openAnother = async (id: string): Promise<void> => {
    const next = (await read()).drafts.find((other) => other.id !== id);
    const isThere = next !== undefined && (await opening.openDraft(next.id).catch(() => false));
    if (!isThere) await opening.newDraft({ text: connectorTemplate, origin: 'template' });
  };

  return { read, readDraft, readImported, renameDraft, duplicateDraft, putDrafts, deleteDraft };
}
