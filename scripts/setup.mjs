// What `npm start` and `npm test` share: running programs and installing dependencies. Only node: modules here.
import './node-version.mjs';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program in the project folder with its output on this terminal, or given in pieces to `print(chunk, isError)`.
 * Resolves to its exit code; 1 when it cannot be started or a signal ended it.
 */
export function run(command, args, env = {}, print = undefined) {
  const windowsScript = process.platform === 'win32' && command === 'npm';
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: print ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: windowsScript,
      // Tools choose their own NODE_ENV: one from outside would turn a build or a test into another.
      env: { ...process.env, NODE_ENV: undefined, ...env },
    });
    child.stdout?.on('data', (chunk) => print(chunk, false));
    child.stderr?.on('data', (chunk) => print(chunk, true));
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs the program that an installed package brings. Resolves to its exit code. */
export function runTool(packageName, args, env, print) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const program =
    typeof bin === 'string' ? bin : (bin[packageName.split('/').pop()] ?? Object.values(bin)[0]);
  return run(process.execPath, [join(folder, program), ...args], env, print);
}

/** Builds the site in both languages, dist/ and dist/de/. Resolves to an exit code. */
export async function buildSite(args = [], print = undefined) {
  const english = await runTool('vite', ['build', ...args], {}, print);
  return english || (await runTool('vite', ['build', '--mode', 'german', ...args], {}, print));
}

/** Whether npm would install this optional package on this machine. */
function isForThisMachine({ os, cpu, libc }) {
  return Boolean(os?.includes(process.platform) && cpu?.includes(process.arch) && !libc);
}

/** Whether node_modules/ holds what package-lock.json asks for. */
function isInstalled() {
  const installedLock = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || (entry.optional && !isForThisMachine(entry))) return true;
    return installed[path]?.version === entry.version && existsSync(join(ROOT, path, 'package.json'));
  });
}

/** npm with its arguments, as a program and what it is given: the npm that runs us, where there is one. */
export function npmCommand(args) {
  const npm = process.env.npm_execpath;
  return npm ? [process.execPath, [npm, ...args]] : ['npm', args];
}

/** Installs the locked dependencies when they are missing or stale. Exits with a sentence when that fails. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing dependencies (npm ci) ...');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const code = await run(...npmCommand(args));
  if (code === 0) return;
  console.error(
    'The dependencies could not be installed: npm says why above; check the network and run again.',
  );
  process.exit(1);
}
