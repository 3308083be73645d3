import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import base from '../playwright.config';

/** The tests tagged `@firefox`, in Firefox; nothing of the product is tried where the wrapper itself does not work. */
export default defineConfig({
  ...base,
  testDir: '..',
  testIgnore: [],
  outputDir: '../../test-results/firefox',
  use: {
    ...base.use,
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: fileURLToPath(new URL('firefox.mjs', import.meta.url)),
      firefoxUserPrefs: {
        'browser.download.alwaysOpenPanel': false,
        'dom.events.testing.asyncClipboard': true,
      },
    },
  },
  projects: [
    { name: 'the wrapper', testMatch: 'firefox/wrapper.spec.ts', use: { browserName: 'firefox' } },
    {
      name: 'firefox',
      testIgnore: 'firefox/**',
      grep: /@firefox/,
      dependencies: ['the wrapper'],
      use: { browserName: 'firefox' },
    },
  ],
});
