import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { SITE, SITE_BELOW_A_PATH } from './support/addresses';

const root = fileURLToPath(new URL('..', import.meta.url));
const isRoot = process.getuid?.() === 0;

/** Serves the built files, not the dev server's, as a plain static host would. */
function serve({ port, path, url }: typeof SITE) {
  return {
    command: `node e2e/support/static-server.mjs dist ${port} ${path}`,
    cwd: root,
    url,
    reuseExistingServer: false,
  };
}

export default defineConfig({
  testDir: '.',
  // Firefox has a configuration of its own; what `npm run soak` adds would take `npm test` too long.
  testIgnore: ['firefox/**', ...(process.env.SOAK_ROUNDS ? [] : ['soak/**'])],
  outputDir: '../test-results',
  fullyParallel: true,
  workers: Math.max(2, Math.ceil(availableParallelism() / 2)),
  // A busy machine is no failure. Where a test passes only at its second try in CI, the summary names it.
  retries: process.env.CI === 'true' ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: SITE.url,
    screenshot: 'only-on-failure',
    // Each test meets the site as it is served; offline.spec.ts is about the worker.
    serviceWorkers: 'block',
    // Nothing that slides: each press would wait until it stands still.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      // `npm test` finds the browser; a run by hand takes the usual one or CHROMIUM_PATH.
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // A soak is long, and tells nothing about speed: without the optimizing compilers it takes a sixth less.
        ...(process.env.SOAK_ROUNDS ? ['--js-flags=--no-opt --no-maglev'] : []),
      ],
    },
  },
  webServer: [serve(SITE), serve(SITE_BELOW_A_PATH)],
});
