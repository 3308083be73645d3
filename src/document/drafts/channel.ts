/** What tabs tell each other. `hello` asks who else has the draft open; `here` is the answer. */
export type TabMessage =
  | { kind: 'hello' | 'here' | 'bye' | 'saved'; draft: string; page: string }
  | { kind: 'listed'; page: string };

let channel: BroadcastChannel | undefined;

/** Starts listening to the other tabs of this site. */
export function listenToTabs(hear: (message: TabMessage) => void): void {
  if (typeof BroadcastChannel === 'undefined') return;
  channel = new BroadcastChannel('manifest-drafts');
  channel.onmessage = (event: MessageEvent<TabMessage>) => hear(event.data);
}

export function tellTabs(message: TabMessage): void {
  channel?.postMessage(message);
}

const LOCK = 'draft-page:';

/** Holds a lock for as long as this page lives, so that others can tell its journal from one left behind. */
export function holdPage(page: string): void {
  navigator.locks?.request(`${LOCK}${page}`, () => new Promise<never>(() => {})).catch(() => {});
}

/** The pages that live, of those that hold a lock; undefined where the browser can't tell. */
export async function livingPages(): Promise<Set<string> | undefined> {
  try {
    const { held = [] } = (await navigator.locks?.query()) ?? {};
    if (!navigator.locks) return undefined;
    return new Set(held.flatMap(({ name }) => (name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : [])));
  } catch {
    return undefined;
  }
}
