import { Workbox } from 'workbox-window';
import { showToastWhenQuiet } from '../../ui/quiet-toast';

/** Under which localStorage remembers that "works offline" was told. */
const TOLD = 'told-works-offline';

/**
 * Keeps the whole site in this browser, so that later visits need no network. Silent where the browser or the host does not
 * allow it: everything else works as before.
 */
export async function startServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // Relative: beside the page, at whatever path of whatever host.
  const workbox = new Workbox('./sw.js');
  try {
    await workbox.register();
    await navigator.serviceWorker.ready;
    tellOnce();
  } catch {
    // A host that serves no worker, a browser that forbids it, no network: the next visit tries again.
  }
}

/** Says that the editor works offline, once in this browser. */
function tellOnce(): void {
  try {
    if (localStorage.getItem(TOLD) !== null) return;
    localStorage.setItem(TOLD, '1');
  } catch {
    // A browser that keeps nothing would be told at every visit.
    return;
  }
  showToastWhenQuiet({ message: 'The editor works offline from now on.' });
}
