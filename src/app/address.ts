/** Whether an address may carry a shared manifest: the codec, loaded only then, decides. */
function mayHoldLink(href: string): boolean {
  return /\?|#./.test(href);
}

type Address = { href: string; mayHoldLink: boolean };

const EDITOR: Address = { href: '', mayHoldLink: false };

let current: Address = typeof location === 'undefined' ? EDITOR : read();

function read(): Address {
  return { href: location.href, mayHoldLink: mayHoldLink(location.href) };
}

/** The page's address; the same object until it changes. */
export function addressSnapshot(): Address {
  return current;
}

/** The address where the page is drawn while it is built: a link never is. */
export const editorAddress = (): Address => EDITOR;

export function subscribeToAddress(notify: () => void): () => void {
  const update = () => {
    current = read();
    notify();
  };
  addEventListener('hashchange', update);
  addEventListener('popstate', update);
  addEventListener(CHANGED, update);
  return () => {
    removeEventListener('hashchange', update);
    removeEventListener('popstate', update);
    removeEventListener(CHANGED, update);
  };
}

const CHANGED = 'app:address-changed';

/** Opens the link of a payload as if it had been followed; Back leads to where one was. */
export function openLink(payload: string): void {
  history.pushState(null, '', `${location.pathname}?#${payload}`);
  dispatchEvent(new Event(CHANGED));
}

/** Leaves a shared link: the address is the page's own again, and Back leads to the link. */
export function leaveLink(): void {
  history.pushState(null, '', location.pathname);
  dispatchEvent(new Event(CHANGED));
}

/** Takes a text that came with the address out of it. There is no way back: the text is in the editor now. */
export function leaveSharedText(): void {
  history.replaceState(null, '', location.pathname);
  dispatchEvent(new Event(CHANGED));
}
