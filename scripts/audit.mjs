// Asks the registry whether a package that the site ships is known to be unsafe.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { npmCommand, ROOT } from './setup.mjs';

/** Milliseconds after which a registry counts as silent. */
const PATIENCE = 20_000;

/**
 * How many advisories of high severity or more there are on what is shipped, with their packages; undefined where the registry does
 * not answer, or knows no audit.
 */
export async function advisories() {
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', `--fetch-timeout=${PATIENCE}`];
  const [command, all] = npmCommand(args);
  const child = spawn(command, all, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  child.on('error', () => undefined);
  const stop = setTimeout(() => child.kill(), PATIENCE);
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  await once(child, 'close');
  clearTimeout(stop);
  let answer;
  try {
    answer = JSON.parse(output);
  } catch {
    return undefined;
  }
  const counts = answer.metadata?.vulnerabilities;
  if (!counts) return undefined;
  const packages = Object.values(answer.vulnerabilities ?? {})
    .filter(({ severity }) => severity === 'high' || severity === 'critical')
    .map(({ name, severity }) => `${name} (${severity})`);
  return { count: counts.high + counts.critical, packages };
}
