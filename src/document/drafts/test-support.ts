import type { vi as Vi } from 'vitest';
import { check } from '../../manifest/check/check';
import connectorTemplate from '../../manifest/templates/connector.json?raw';
import { createNotes } from '../notes/notes-store';
import { createDocument } from '../store';
import { type Clock, systemClock } from './clock';
import { createJournal } from './journal/journal';
import { createBackups } from './list/backups';
import { createDraftCounts } from './list/draft-counts';
import { createDraftList } from './list/draft-list';
import { createOpenSnapshots } from './list/open-snapshots';
import { newId, type SetAside } from './records';
import { createOpening } from './session/opening';
import { createSaveState } from './session/save-state';
import { createDraftSession } from './session/session';
import { createRepository } from './storage/repository';
import { setAsideInWords } from './storage/set-aside-words';
import { createSmallStore } from './storage/small-store';
import { createTabs } from './tabs/tabs';

/** Where the end of the last browser is kept: files of one worker share it, whatever they load anew. */
const LAST = Symbol.for('drafts: end of the last test browser');

/** A clock whose timers never fire once the next browser is opened: a page of an earlier test would store into its storage. */
function clockOfTest(): Clock {
  let isOver = false;
  const shared = globalThis as { [LAST]?: () => void };
  shared[LAST]?.();
  shared[LAST] = () => {
    isOver = true;
  };
  return {
    now: systemClock.now,
    after: (time, run) => systemClock.after(time, () => void (isOver || run())),
  };
}

/** A browser for unit tests: storage that outlives the pages, and pages that are loaded and left. Needs fake-indexeddb. */
export function openBrowser(vi: typeof Vi, database: IDBFactory) {
  const clock = clockOfTest();
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
    const document = createDocument(connectorTemplate, check);
    const state = createSaveState();
    const found: SetAside[] = [];
    const repository = createRepository((entry) => {
      found.push(entry);
      state.tell(setAsideInWords(found));
    });
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
      clock,
      untilChecked: async () => {},
      onOpened: () => {},
    });
    const opening = createOpening(drafts);
    const list = createDraftList(drafts, opening);
    return {
      ...drafts,
      ...opening,
      ...list,
      ...createDraftCounts(drafts),
      ...createOpenSnapshots(drafts),
      ...createBackups(list, clock),
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
