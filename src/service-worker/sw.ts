import { cacheNames, clientsClaim } from 'workbox-core';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

// The whole site is kept, so that a later visit asks the network for nothing but a newer version of this file.
const site = new PrecacheController();
site.addToCacheList(self.__WB_MANIFEST);
self.addEventListener('install', (event) => void site.install(event));

// The first visit, too, goes on when the network goes away.
clientsClaim();

// A shared link has "?#" before its manifest, and after some mail systems "?" alone: whatever is asked, it is the page itself.
const withoutQuery = ({ url }: { url: URL }) => [
  new URL(url.pathname.endsWith('/') ? 'index.html' : url.pathname, url),
];
registerRoute(new PrecacheRoute(site, { urlManipulation: withoutQuery }));

// A page that still runs the version before finds its parts, though they are no longer part of the site.
const parts = new URL('assets/', self.registration.scope).href;
const kept = { cacheName: cacheNames.precache };
registerRoute(
  ({ url }) => url.href.startsWith(parts),
  async ({ request }) => (await caches.match(request, kept)) ?? fetch(request),
);

self.addEventListener('message', (event) => {
  const { type } = event.data as { type?: unknown };
  // Somebody wants the new version, and their work is saved.
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  // A page that has just been loaded runs this version.
  if (type === 'TIDY_UP') event.waitUntil(tidyUp(event));
});

/** Deletes what only earlier versions of the site needed, unless another page may still run one of them. */
async function tidyUp(event: ExtendableEvent): Promise<void> {
  const { waiting, installing } = self.registration;
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  // What a newer version has brought already would be deleted as well.
  if (pages.length <= 1 && !waiting && !installing) await site.activate(event);
}
