// Holds the house to its bars (ARCHITECTURE.md): no file over 300 lines, no folder of src with more than 14 modules (tests aside),
// nothing but folders in src/manifest itself.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ROOT } from './setup.mjs';

const MOST_LINES = 300;
const MOST_MODULES = 14;

const files = ['src', 'e2e', 'scripts', 'vite']
  .filter((folder) => existsSync(join(ROOT, folder)))
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true }).map((name) =>
      join(folder, name).replaceAll('\\', '/'),
    ),
  )
  .filter((file) => /\.(tsx?|m?js|css)$/.test(file) && !file.includes('/generated/'));

const modules = new Map();
const complaints = [];
for (const file of files) {
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1;
  if (lines > MOST_LINES) complaints.push(`${file} has ${lines} lines: ${MOST_LINES} at the most.`);
  const isModule = file.startsWith('src/') && !/\.(test|css)\b/.test(basename(file));
  if (isModule) modules.set(dirname(file), (modules.get(dirname(file)) ?? 0) + 1);
}
for (const [folder, count] of modules)
  if (count > MOST_MODULES) complaints.push(`${folder} has ${count} modules: ${MOST_MODULES} at the most.`);
if (modules.has('src/manifest')) complaints.push('src/manifest holds folders only.');

if (complaints.length > 0) console.error(complaints.join('\n'));
process.exitCode = complaints.length > 0 ? 1 : 0;
