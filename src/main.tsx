import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { start } from './app/start';

// public/browser-check.js takes the place away in a browser that is too old.
const root = document.getElementById('root');
const loading = document.getElementById('loading');
// early.js is leading to the page in the language that is wanted.
const isLeaving = document.documentElement.dataset.visit === 'elsewhere';
if (root && !isLeaving)
  void start({
    hydrate: (app, onRecoverableError) => {
      loading?.remove();
      // Chromium 156 can lose the boxes of a subtree that is changed before its container query was answered.
      root.getBoundingClientRect();
      flushSync(() => hydrateRoot(root, app, { onRecoverableError }));
    },
    render: (app) => {
      // The sentence stays until there is something to see.
      root.replaceChildren(...(loading ? [loading] : []));
      delete document.documentElement.dataset.visit;
      createRoot(root).render(app);
    },
  });
