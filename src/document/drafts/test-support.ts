import type { vi as Vi } from 'vitest';
import connectorTemplate from '../../manifest/templates/connector.json?raw';
import { createNotes } from '../notes/notes-store';
import { createDocument } from '../store';
import { systemClock } from './clock';
import { createBackups } from './list/backups';
import { createDraftList } from './list/draft-list';
import { createOpenSnapshots } from './list/open-snapshots';
import { newId, type SetAside } from './records';
import { createSaveState } from './session/save-state';
import { createDraftSession } from './session/session';
import { createJournal } from './storage/journal';
import { createRepository } from './storage/repository';
import { setAsideInWords } from './storage/set-aside-words';
import { createSmallStore } from './storage/small-store';
import { createTabs } from './tabs/tabs';

/** A browser for unit tests: storage that outlives the pages, and pages that are loaded and left. Needs fake-indexeddb. */
export function openBrowser(vi: typeof Vi, database: IDBFactory) {
  vi.stubGlobal('indexedDB', database);
  const local = new MemoryStorage();
  const session = new MemoryStorage();
  const held = new Set<string>();
  const locks = {
    request: (name: string) => {
      held.add(name);
      return new Promise(() => {});
    },
    query: async () => ({ held: [...held].map((name) => ({ name })) }),
  };
  vi.stubGlobal('navigator', { locks });

  /** Loads the site anew. A page that was loaded before lives on, unless `leave` is called first. */
  const load = () => {
    const document = createDocument(connectorTemplate);
    const state = createSaveState();
    const found: SetAside[] = [];
    const repository = createRepository((entry) => {
      found.push(entry);
      state.tell(setAsideInWords(found));
    });
    // Opened at once: a page of an earlier test that is slow to start must not open the storage of the next one.
    void repository.drafts.list().catch(() => {});
    const tabs = createTabs(newId());
    const localStore = createSmallStore(() => local);
    const notes = createNotes({ repository, local: localStore, tabs });
    const askToPersist = vi.fn();
    const drafts = createDraftSession({
      ...{ document, repository, notes, tabs, state, askToPersist },
      journal: createJournal(
        localStore,
        createSmallStore(() => session),
      ),
      clock: systemClock,
      onOpened: () => {},
    });
    const list = createDraftList(drafts);
    return {
      ...drafts,
      ...list,
      ...createOpenSnapshots(drafts),
      ...createBackups(list, systemClock),
      ...{ document, notes, repository, found, askToPersist },
      startDrafts: drafts.start,
      listDrafts: async () => (await list.read()).drafts,
      text: () => document.store.getState().text,
      history: () => document.store.getState().history,
      kind: () => state.getState().kind,
      notice: () => state.getState().notice?.text,
      type: (text: string, label = 'JSON edited') => document.change({ text, origin: 'json', label }),
    };
  };
  /** The pages so far are gone, as far as others can tell. */
  const leave = () => held.clear();
  return { load, leave, local, session };
}

/** Storage in memory. `isFull` makes every write fail as a full disk does. */
export class MemoryStorage implements Storage {
  constructor() {
    // Not among the keys, as in a browser.
    Object.defineProperty(this, 'isFull', { value: false, writable: true });
  }
  declare isFull: boolean;
  [name: string]: unknown;
  get length(): number {
    return Object.keys(this).length;
  }
  key(index: number): string | null {
    return Object.keys(this)[index] ?? null;
  }
  clear(): void {
    for (const key of Object.keys(this)) this.removeItem(key);
  }
  getItem(key: string): string | null {
    const value = this[`${key}`];
    return typeof value === 'string' ? value : null;
  }
  setItem(key: string, value: string): void {
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    Object.assign(this, { [key]: String(value) });
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}
