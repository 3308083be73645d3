// `npm run fuzz`: tries every property on made-up input for a minute each, at new seeds. `npm run fuzz -- 600` for ten minutes each;
// FUZZ_SEED=123 npx vitest run fuzz.test repeats the first thousand cases of a seed. What is found becomes a test.
import { spawnSync } from 'node:child_process';
import { ROOT } from './setup.mjs';

const [seconds = '60'] = process.argv.slice(2);
const { status } = spawnSync('npx', ['vitest', 'run', 'fuzz.test'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_SECONDS: seconds },
});
process.exitCode = status ?? 1;
