// `npm run soak`: kills the page while somebody types, 20 times instead of the few of `npm test` (SOAK_ROUNDS=100 for more), and six
// times the whole browser. Runs the browser tests about saving, and nothing else.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(
  process.execPath,
  [
    ...[fileURLToPath(new URL('test.mjs', import.meta.url)), 'build', 'browser'],
    ...['drafts-saving.spec.ts', 'killed-browser.spec.ts'],
  ],
  { stdio: 'inherit', env: { SOAK_ROUNDS: '20', ...process.env } },
);
process.exitCode = status ?? 1;
