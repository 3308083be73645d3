// `npm run soak`: kills the page while somebody types, 20 times instead of the few of `npm test` (SOAK_ROUNDS=100 for more), and six
// times the whole browser; then tries 2,000 random actions of each of 30 seeds, after each of which form, JSON, file and stored draft
// have to agree. `npm run soak -- --seed 7 --actions 200` or `--seeds 5` runs random actions alone.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, seeds: { type: 'string' }, actions: { type: 'string' } },
});
const { seed, seeds = '30', actions = '2000' } = values;
const chosen = seed ?? Array.from({ length: Number(seeds) }, (_, index) => index + 1).join(',');
const isRandomAlone = Object.keys(values).length > 0;

const { status } = spawnSync(
  process.execPath,
  [
    ...[fileURLToPath(new URL('test.mjs', import.meta.url)), 'build', 'browser', 'random-actions.spec.ts'],
    ...(isRandomAlone ? [] : ['drafts-saving.spec.ts', 'killed-browser.spec.ts']),
  ],
  { stdio: 'inherit', env: { SOAK_ROUNDS: '20', ...process.env, SOAK_SEEDS: chosen, SOAK_ACTIONS: actions } },
);
process.exitCode = status ?? 1;
