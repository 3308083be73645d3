import { Workbox } from 'workbox-window';
import * as words from '#words/app/offline';
import { saveNow } from '../../document/drafts';
import { isWorkAtRisk, whereWorkIsNow } from '../../document/drafts/save-state';
import { createSmallStore } from '../../document/drafts/storage/small-store';
import { showToastWhenQuiet } from '../../ui/quiet-toast';
import { showToast } from '../../ui/toast';
import { rememberPlace } from './come-back';

/** Milliseconds after which a page that is looked at again asks for a newer version. */
const ASK_AGAIN = 3_600_000;
/** Under which localStorage remembers that "works offline" was told. */
const TOLD = 'told-works-offline';
const store = createSmallStore(() => localStorage);

/**
 * Keeps the whole site in this browser, so that later visits need no network. Silent where the browser or the host does not
 * allow it: everything else works as before.
 */
export async function startServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // Relative: beside the page, at whatever path of whatever host.
  const workbox = new Workbox('./sw.js');
  // The site in another language may have one that holds this page, too.
  const own = new URL('./sw.js', document.baseURI).href;
  let hasWorker = navigator.serviceWorker.controller?.scriptURL === own;
  let isSwitching = false;
  const offer = () =>
    showToastWhenQuiet({
      message: words.newVersion,
      action: { label: words.reload, run: () => void switchVersion() },
    });
  const switchVersion = async () => {
    await saveNow();
    if (isWorkAtRisk()) return showToast({ message: whereWorkIsNow() });
    isSwitching = true;
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration?.waiting) workbox.messageSkipWaiting();
    // Another tab has switched already.
    else reload();
  };
  workbox.addEventListener('waiting', offer);
  workbox.addEventListener('controlling', () => {
    if (isSwitching) return reload();
    // Another tab has switched; this one goes on with the version that it runs. The first worker is no new version.
    if (hasWorker) offer();
    hasWorker = true;
  });
  try {
    const registration = await workbox.register();
    if (!registration) return;
    navigator.serviceWorker.controller?.postMessage({ type: 'TIDY_UP' });
    askAgain(workbox);
    await navigator.serviceWorker.ready;
    tellOnce();
  } catch {
    // A host that serves no worker, a browser that forbids it, no network: the next visit tries again.
  }
}

function reload(): void {
  rememberPlace();
  location.reload();
}

/** A page that stays open for days learns of a new version when somebody comes back to it. */
function askAgain(workbox: Workbox): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() < asked + ASK_AGAIN) return;
    asked = Date.now();
    workbox.update().catch(() => {});
  });
}

/** Says that the editor works offline, once in this browser. */
function tellOnce(): void {
  // A browser that keeps nothing would be told at every visit.
  if (store.raw(TOLD) !== undefined || !store.write(TOLD, 1)) return;
  showToastWhenQuiet({ message: words.worksOffline });
}
