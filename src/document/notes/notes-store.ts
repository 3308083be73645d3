import { createStore } from 'zustand/vanilla';
import type { Note } from '../../manifest/notes/note';
import { type DraftNotes, NO_NOTES } from '../drafts/records';
import type { Repository } from '../drafts/storage/repository';
import type { SmallStore } from '../drafts/storage/small-store';
import type { Tabs } from '../drafts/tabs/tabs';
import { type Change, type Content, JOURNAL, type Owner } from './owner';

export type Notes = ReturnType<typeof createNotes>;

export type NotesState = {
  drafts: Readonly<Record<string, DraftNotes>>;
  reviews: Readonly<Record<string, readonly Note[]>>;
};

const NOTHING: readonly Note[] = [];

/**
 * The notes, in memory for whoever shows them and in IndexedDB for ever. A change is seen and journaled in its own tick, and
 * stored right after; each is a function, done again on what is stored, so that two tabs never overwrite each other's.
 */
export function createNotes({
  repository,
  local,
  tabs,
}: {
  repository: Pick<Repository, 'notes'>;
  local: SmallStore;
  tabs: Pick<Tabs, 'tell' | 'page'>;
}) {
  const store = createStore<NotesState>(() => ({ drafts: {}, reviews: {} }));
  const waiting = new Map<Owner, Change[]>();
  /** What earlier versions of this site kept, until it is stored here. */
  const former: ReturnType<typeof import('./waiting-notes').readFormer> = [];
  let isTakenOver = false;
  let isLoaded = false;
  let loading: Promise<void> | undefined;
  let storing: Promise<void> | undefined;

  const ofDraft = (id: string): DraftNotes => store.getState().drafts[id] ?? NO_NOTES;
  const ofReview = (fingerprint: string): readonly Note[] => store.getState().reviews[fingerprint] ?? NOTHING;

  const read = (owner: Owner): Content => {
    const [kind, name] = split(owner);
    return kind === 'draft' ? ofDraft(name) : ofReview(name);
  };

  const show = (owner: Owner, content: Content): void => {
    const [kind, name] = split(owner);
    if (kind === 'draft')
      store.setState(({ drafts }) => ({ drafts: { ...drafts, [name]: content as DraftNotes } }));
    else store.setState(({ reviews }) => ({ reviews: { ...reviews, [name]: content as readonly Note[] } }));
  };

  const enqueue = (owner: Owner, change: Change): void => {
    waiting.set(owner, [...(waiting.get(owner) ?? []), change]);
  };

  const update = (owner: Owner, change: Change): void => {
    const content = change(read(owner));
    show(owner, content);
    enqueue(owner, change);
    local.write(JOURNAL + owner, { content, isWhole: isLoaded });
    void storeAll().catch(() => {});
  };

  const storeOne = async (owner: Owner): Promise<void> => {
    const changes = waiting.get(owner) ?? [];
    const all: Change = (before) => changes.reduce((content, change) => change(content), before);
    const [kind, name] = split(owner);
    const stored =
      kind === 'draft'
        ? await repository.notes.changeDraft(name, all as (before: DraftNotes) => DraftNotes)
        : await repository.notes.changeReview(name, all as (before: readonly Note[]) => readonly Note[]);
    const since = (waiting.get(owner) ?? []).slice(changes.length);
    if (since.length > 0) return void waiting.set(owner, since);
    waiting.delete(owner);
    show(owner, stored);
    local.remove(JOURNAL + owner);
    tabs.tell({ kind: 'noted', page: tabs.page });
  };

  /** Stores what waits. Rejects at the first that the storage refuses; it and the others go on waiting. */
  const storeAll = (): Promise<void> => {
    storing ??= (async () => {
      if (!isLoaded) await load();
      for (let next = first(waiting); next !== undefined; next = first(waiting)) await storeOne(next);
      for (const { key, raw } of former.splice(0)) if (local.raw(key) === raw) local.remove(key);
    })().finally(() => {
      storing = undefined;
    });
    return storing;
  };

  /** Reads all notes into memory: what is stored, what a page could not store any more, and what earlier versions kept. */
  const load = (): Promise<void> => {
    loading ??= readAll().finally(() => {
      loading = undefined;
    });
    return loading;
  };

  const readAll = async (): Promise<void> => {
    if (!isLoaded) await takeOver();
    const stored = await repository.notes.all();
    isLoaded = true;
    const next: NotesState = {
      drafts: Object.fromEntries(stored.drafts),
      reviews: Object.fromEntries(stored.reviews),
    };
    store.setState(next, true);
    for (const [owner, changes] of waiting) {
      show(
        owner,
        changes.reduce((content, change) => change(content), read(owner)),
      );
    }
  };

  const takeOver = async (): Promise<void> => {
    const { readFormer, readJournaled } = await import('./waiting-notes');
    if (isTakenOver) return;
    isTakenOver = true;
    former.push(...readFormer(local));
    for (const { owner, change } of [...former, ...readJournaled(local)]) {
      show(owner, change(read(owner)));
      waiting.set(owner, [change, ...(waiting.get(owner) ?? [])]);
    }
  };

  return {
    ...store,
    ofDraft,
    ofReview,

    changeDraft: (id: string, change: (before: DraftNotes) => DraftNotes): void =>
      update(`draft:${id}`, change as Change),

    changeReview: (fingerprint: string, change: (before: readonly Note[]) => readonly Note[]): void =>
      update(`review:${fingerprint}`, change as Change),

    /** Reads the notes, and stores what an earlier page load could not. Never rejects. */
    load: (): Promise<void> =>
      load()
        .then(storeAll)
        .catch(() => {}),

    /** Reads what another tab may have changed. */
    readAgain: (): Promise<void> => load().catch(() => {}),

    /** Whether something is not stored yet. */
    isWaiting: (): boolean => waiting.size > 0,

    store: storeAll,

    /** Gives a draft the notes of another. */
    copy: (from: string, to: string): void => {
      const notes = ofDraft(from);
      if (notes !== NO_NOTES) update(`draft:${to}`, () => notes);
    },

    /** Forgets the notes of a draft that was deleted, and the own notes on the manifest of a fingerprint. */
    forget: (id: string, fingerprint: string | undefined): void => {
      const owners: Owner[] = [
        `draft:${id}`,
        ...(fingerprint === undefined ? [] : [`review:${fingerprint}` as const]),
      ];
      for (const owner of owners) {
        waiting.delete(owner);
        local.remove(JOURNAL + owner);
      }
      store.setState(({ drafts, reviews }) => ({
        drafts: without(drafts, id),
        reviews: fingerprint === undefined ? reviews : without(reviews, fingerprint),
      }));
      tabs.tell({ kind: 'noted', page: tabs.page });
    },
  };
}

function split(owner: Owner): ['draft' | 'review', string] {
  const at = owner.indexOf(':');
  return [owner.slice(0, at) as 'draft' | 'review', owner.slice(at + 1)];
}

const first = <Key>(map: ReadonlyMap<Key, unknown>): Key | undefined => map.keys().next().value;

function without<T>(all: Readonly<Record<string, T>>, name: string): Record<string, T> {
  const { [name]: _, ...others } = all;
  return others;
}
