// Holds dist/ to the budgets of size-budgets.json, in kB (1,000 bytes) gzipped at level 9: JavaScript, and what is kept for visits
// without a network.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { ROOT } from './setup.mjs';

// The folder of one site: the English one, or dist/de.
const DIST = join(ROOT, process.argv[2] ?? 'dist');
const budgets = JSON.parse(readFileSync(new URL('./size-budgets.json', import.meta.url), 'utf8'));

const files = readdirSync(DIST, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('de/'));
const scripts = new Map(
  files.filter((file) => file.endsWith('.js')).map((file) => [file, readFileSync(join(DIST, file), 'utf8')]),
);

/** The scripts that a page or script loads before it runs, as paths in dist/. */
function staticImports(file) {
  const addresses =
    file === 'index.html'
      ? [
          ...readFileSync(join(DIST, file), 'utf8').matchAll(
            /<(?:script|link)[^>]+(?:src|href)="([^"]+\.js)"/g,
          ),
        ].map((match) => match[1])
      : parseAst(scripts.get(file))
          .body.map((statement) => statement.source?.value)
          .filter(Boolean);
  return addresses.map((address) => posix.join(posix.dirname(file), address));
}

/** Every script that the page needs before its own code runs: what its imports lead to, dynamic ones left out. */
function firstLoad() {
  const found = new Set(staticImports('index.html'));
  for (const file of found) for (const next of staticImports(file)) found.add(next);
  return [...found];
}

/** Whether a script holds code of Monaco. The names of other scripts in it, as in import lists, are no code. */
function holdsMonaco(file) {
  const names = [...scripts.keys()].map((name) => posix.basename(name));
  const code = names.reduce((text, name) => text.replaceAll(name, ''), scripts.get(file));
  return new RegExp(budgets.monacoMarker).test(code);
}

/** Prints one group with its total. Returns whether it is within the budget, in kB. */
function report(title, group, budget) {
  let total = 0;
  console.log(title);
  for (const file of group) {
    const size = gzipSync(scripts.get(file), { level: 9 }).length / 1000;
    total += size;
    console.log(`  ${size.toFixed(1).padStart(8)} kB  ${file}`);
  }
  const verdict = total <= budget ? 'within' : 'OVER';
  console.log(`  ${total.toFixed(1).padStart(8)} kB  in all, ${verdict} the budget of ${budget} kB\n`);
  return total <= budget;
}

/** What the page's own HTML brings and asks for: its styles as paths in dist/, and how much it is. */
function firstPage() {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const matches = (pattern) => [...html.matchAll(pattern)].map(([, found]) => found);
  return {
    size: sizeOf(html),
    styles: matches(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/g),
  };
}

const sizeOf = (content) => gzipSync(content, { level: 9 }).length / 1000;

/** Prints one sum of the first visit. Returns whether it is within the budget. */
function reportSum(title, sum, budget, unit) {
  const verdict = sum <= budget ? 'within' : 'OVER';
  console.log(`${title}\n  ${sum.toFixed(1).padStart(8)} ${unit}, ${verdict} the budget of ${budget}\n`);
  return sum <= budget;
}

/** What the service worker keeps: the whole site, brought once while the page is idle, and then what a new version changed. */
function keptOffline() {
  const list = /\[\{"revision":.*?\}\]/.exec(scripts.get('sw.js'))?.[0] ?? '[]';
  return JSON.parse(list).map(({ url }) => url);
}

/** Prints what is kept as one sum: its files are those above, and the pages and styles. Returns whether all is well. */
function reportKept(kept, budget) {
  const sizes = kept.map((file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1000);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const missing = files.filter(
    (file) => (file === 'index.html' || file.startsWith('assets/')) && !kept.includes(file),
  );
  for (const file of missing) console.error(`${file} is not kept for visits without a network.`);
  const verdict = total <= budget ? 'within' : 'OVER';
  console.log(`Kept for visits without a network, loaded while the page is idle`);
  console.log(
    `  ${total.toFixed(1).padStart(8)} kB  in ${kept.length} files, ${verdict} the budget of ${budget} kB\n`,
  );
  return total <= budget && missing.length === 0;
}

const first = firstLoad();
const monaco = [...scripts.keys()].filter((file) => !first.includes(file) && holdsMonaco(file));
const early = first.filter(holdsMonaco);
for (const file of early) console.error(`${file} is in the first load and holds code of Monaco.`);

const page = firstPage();
const styles = page.styles.map((file) => readFileSync(join(DIST, file)));

const withinBudgets = [
  reportSum('The page with the first visit in it', page.size, budgets.pageKilobytes, 'kB'),
  reportSum(
    'The styles of the first paint',
    sizeOf(Buffer.concat(styles)),
    budgets.firstStylesKilobytes,
    'kB',
  ),
  reportSum(
    'Requests before the form answers',
    1 + first.length + page.styles.length,
    budgets.firstRequests,
    'files',
  ),
  report('Needed before the form answers', first, budgets.firstLoadKilobytes),
  report('Monaco, loaded afterwards', monaco, budgets.monacoKilobytes),
  reportKept(keptOffline(), budgets.offlineKilobytes),
].every(Boolean);
if (first.length === 0) console.error('dist/index.html loads no script.');
if (monaco.length === 0) console.error('No script holds code of Monaco: it is gone, or its marker changed.');
const hasBoth = first.length > 0 && monaco.length > 0;
process.exit(withinBudgets && early.length === 0 && hasBoth ? 0 : 1);
