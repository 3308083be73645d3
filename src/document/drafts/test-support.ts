import type { vi as Vi } from 'vitest';

/** A browser for unit tests: storage that outlives the pages, and pages that are loaded and left. Needs fake-indexeddb. */
export function openBrowser(vi: typeof Vi, database: IDBFactory) {
  vi.stubGlobal('indexedDB', database);
  const local = new MemoryStorage();
  const session = new MemoryStorage();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', session);
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
  const load = async () => {
    vi.resetModules();
    const events = new EventTarget();
    vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
    vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
    const [start, session, store, open, state, library, snapshots, backup] = await Promise.all([
      import('./start'),
      import('./session'),
      import('../document'),
      import('./open'),
      import('./save-state'),
      import('./library'),
      import('./snapshots'),
      import('./backup'),
    ]);
    const { manifestDocument } = store;
    return {
      ...{ ...start, ...session, ...open, ...state, ...library, ...snapshots, ...backup },
      document: manifestDocument,
      text: () => manifestDocument.store.getState().text,
      history: () => manifestDocument.store.getState().history,
      kind: () => state.saveState.getState().kind,
      type: (text: string, label = 'JSON edited') => manifestDocument.change({ text, origin: 'json', label }),
      /** False when a listener held it up. */
      dispatch: (name: string) => events.dispatchEvent(new Event(name, { cancelable: true })),
    };
  };
  /** The pages so far are gone, as far as others can tell. */
  const leave = () => held.clear();
  return { load, leave, local, session };
}

/** Storage in memory. `isFull` makes every write fail as a full disk does. */
export class MemoryStorage {
  constructor() {
    // Not among the keys, as in a browser.
    Object.defineProperty(this, 'isFull', { value: false, writable: true });
  }
  declare isFull: boolean;
  getItem(key: string): string | null {
    const value = (this as Record<string, unknown>)[`${key}`];
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
