// `npm start`: installs and builds what is missing or stale, then serves dist/ and prints its address.
import { readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { buildSite, ensureInstalled, ROOT } from './setup.mjs';

const DEFAULT_PORT = 4173;
const SOURCES = [
  'src',
  'public',
  'vite',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** The newest change, in milliseconds, of a file or of anything in a folder (the folder itself shows deletions). */
function newestChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const children = readdirSync(path).map((name) => newestChange(join(path, name)));
  return Math.max(stats.mtimeMs, ...children);
}

function isBuilt() {
  // What is built last.
  const page = statSync(join(ROOT, 'dist/de/index.html'), { throwIfNoEntry: false });
  return page !== undefined && SOURCES.every((source) => newestChange(join(ROOT, source)) < page.mtimeMs);
}

function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/** The port of PORT, or else the first free one from 4173 on. Exits with a sentence when PORT cannot be used. */
async function choosePort(host) {
  const asked = process.env.PORT;
  if (asked) {
    const port = Number(asked);
    if (Number.isInteger(port) && port > 0 && port < 65_536 && (await isFree(port, host))) return port;
    console.error(`PORT is ${asked}, which is not a free port number: choose another or leave PORT out.`);
    process.exit(1);
  }
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + 100; port += 1)
    if (await isFree(port, host)) return port;
  console.error(`No port from ${DEFAULT_PORT} to ${DEFAULT_PORT + 99} is free: set PORT to one that is.`);
  process.exit(1);
}

await ensureInstalled();
if (!isBuilt()) {
  const code = await buildSite(['--logLevel', 'warn']);
  if (code !== 0) {
    console.error('The site could not be built: the message above says why.');
    process.exit(1);
  }
}

const host = process.env.HOST || '127.0.0.1';
const port = await choosePort(host);
const { preview } = await import('vite');
await preview({ root: ROOT, logLevel: 'warn', preview: { host, port, strictPort: true, open: false } });
console.log(
  `Install Manifest Editor: http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${port}/`,
);
