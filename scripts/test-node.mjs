// `npm run test:node`: unit tests, build and command line on each version of Node that package.json names, from npm's package `node`.
// `npm run test:node -- 22` tries only that one.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, npmCommand, ROOT, run } from './setup.mjs';

const VERSIONS = ['20', '22', '24'];

const asked = process.argv.slice(2);
await ensureInstalled();
const rows = [];
for (const version of asked.length > 0 ? asked : VERSIONS) {
  console.log(`\n── Node ${version} ${'─'.repeat(60)}`);
  const folder = mkdtempSync(join(tmpdir(), `node-${version}-`));
  try {
    const node = nodeOf(version);
    const exact = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    const steps = {
      'unit tests': ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot'],
      build: [
        'node_modules/vite/bin/vite.js',
        'build',
        '--logLevel',
        'warn',
        '--outDir',
        join(folder, 'dist'),
      ],
      'command line, built': ['scripts/build-cli.mjs', join(folder, 'cli')],
      'command line, run': [
        join(folder, 'cli/install-manifest.mjs'),
        ...['check', join('src/manifest/templates/connector.json')],
      ],
    };
    for (const [what, args] of Object.entries(steps))
      rows.push({ what: `Node ${exact}: ${what}`, code: await run(node, args) });
  } catch (error) {
    rows.push({ what: `Node ${version}: ${error.message.split('\n')[0]}`, code: 1 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
console.log('');
for (const { what, code } of rows) console.log(`${code === 0 ? '✓' : '✗'} ${what}`);
process.exitCode = rows.some(({ code }) => code !== 0) ? 1 : 0;

/** The program of a version, downloaded now where npm does not have it yet. */
function nodeOf(version) {
  const args = ['exec', '--yes', `--package=node@${version}`, '--', 'node', '--print', 'process.execPath'];
  const [command, all] = npmCommand(args);
  return execFileSync(command, all, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npm',
  })
    .trim()
    .split('\n')
    .at(-1);
}
