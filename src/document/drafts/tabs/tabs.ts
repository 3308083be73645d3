/** What tabs tell each other of one draft. `hello` asks who else has it open; `here` is the answer. */
export type DraftMessage = { kind: 'hello' | 'here' | 'bye' | 'saved'; draft: string; page: string };

/** What tabs tell each other; `listed` and `noted` say that the list or the notes are to be read anew. */
export type TabMessage =
  | DraftMessage
  | { kind: 'deleted'; draft: string; page: string }
  | { kind: 'listed'; page: string }
  | { kind: 'noted'; page: string };

const LOCK = 'draft-page:';

export type Tabs = ReturnType<typeof createTabs>;

/** The other tabs of this site, as `page` meets them. */
export function createTabs(page: string) {
  let channel: BroadcastChannel | undefined;
  return {
    page,

    /** Starts listening. */
    listen: (hear: (message: TabMessage) => void): void => {
      if (typeof BroadcastChannel === 'undefined') return;
      channel = new BroadcastChannel('manifest-drafts');
      channel.onmessage = (event: MessageEvent<TabMessage>) => hear(event.data);
    },

    tell: (message: TabMessage): void => channel?.postMessage(message),

    /** Holds a lock for as long as this page lives, so that others can tell its journal from one left behind. */
    hold: (): void => {
      navigator.locks?.request(`${LOCK}${page}`, () => new Promise<never>(() => {})).catch(() => {});
    },

    /** The pages that live, of those that hold a lock; undefined where the browser can't tell. */
    living: async (): Promise<Set<string> | undefined> => {
      try {
        const { held = [] } = (await navigator.locks?.query()) ?? {};
        if (!navigator.locks) return undefined;
        return new Set(held.flatMap(({ name }) => (name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : [])));
      } catch {
        return undefined;
      }
    },
  };
}
