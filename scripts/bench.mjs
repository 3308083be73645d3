// `npm run bench`: builds the site and other editors over the same schema and document (bench/peers/), drives them by turns in
// Chromium, and prints medians. `npm run bench -- --rounds 1 --only typing` for less; the parts are load, first-key, typing, heap,
// sizes, drafts, second-visit.
// Writes bench/last.json. A slow time is never a failure.
import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { measureFirstKey, measureHeap, measureLoad, measureTyping } from '../bench/measure.mjs';
import { serve } from '../bench/serve.mjs';
import { measureDrafts, measureSecondVisit, measureSize } from '../bench/sizes.mjs';
import { SUBJECTS } from '../bench/subjects.mjs';
import { PROFILES } from '../bench/visit.mjs';
import { findBrowser } from './find-browser.mjs';
import { ensureInstalled, npmCommand, ROOT, run } from './setup.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    edits: { type: 'string', default: '200,2000' },
  },
});
const rounds = Number(values.rounds);
const edits = values.edits.split(',').map(Number);
const PARTS = { load: measureLoad, 'first-key': measureFirstKey, typing: measureTyping };
const wanted = (part) => !values.only || values.only.split(',').includes(part);

await ensureInstalled();
const peers = join(ROOT, 'bench/peers');
if (!existsSync(join(peers, 'node_modules')) && (await run(...npmCommand(['ci', '--prefix', peers]))) !== 0)
  process.exit(1);
await build({ root: ROOT, logLevel: 'warn' });
await build({
  configFile: false,
  root: peers,
  base: './',
  logLevel: 'error',
  build: {
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      input: ['json-editor', 'rjsf', 'json-forms'].map((name) => join(peers, `${name}.html`)),
    },
  },
});
const servers = { ours: await serve(join(ROOT, 'dist')), peer: await serve(join(peers, 'dist')) };
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/** All values found, by profile, subject and row. */
const found = {};
const note = (profile, subject, result) => {
  for (const [row, value] of Object.entries(result)) {
    found[row] ??= {};
    found[row][profile] ??= {};
    found[row][profile][subject.name] ??= [];
    found[row][profile][subject.name].push(value);
  }
};
const urlOf = ({ isOurs }) => (isOurs ? servers.ours.url : servers.peer.url);
const attempt = async (what, work) => {
  try {
    await work();
  } catch (error) {
    console.error(`${what}: ${error.message.split('\n')[0]}`);
  }
};

for (let round = 1; round <= rounds; round += 1)
  for (const profile of Object.keys(PROFILES))
    for (const [part, measure] of Object.entries(PARTS))
      for (const subject of wanted(part) ? SUBJECTS : [])
        await attempt(`${subject.name}, ${part}, ${profile}`, async () =>
          note(profile, subject, await measure(browser, subject, urlOf(subject), profile)),
        );
for (const subject of wanted('heap') ? SUBJECTS : [])
  await attempt(`${subject.name}, heap`, async () =>
    note('fast', subject, await measureHeap(browser, subject, urlOf(subject), edits)),
  );
const SIZES = [3, 100, 1_000];
for (const kilobytes of wanted('sizes') ? SIZES : [])
  for (const subject of SUBJECTS)
    await attempt(`${subject.name}, ${kilobytes} kB`, async () =>
      note('fast', subject, await measureSize(browser, subject, urlOf(subject), kilobytes)),
    );
// What the peers have none of.
const [ours] = SUBJECTS;
if (wanted('drafts'))
  await attempt('drafts', async () => note('fast', ours, await measureDrafts(browser, ours, urlOf(ours))));
for (const profile of wanted('second-visit') ? Object.keys(PROFILES) : [])
  await attempt('second visit', async () =>
    note(profile, ours, await measureSecondVisit(browser, ours, urlOf(ours), profile)),
  );
const version = browser.version();
await browser.close();
for (const server of Object.values(servers)) server.stop();

const ROWS = {
  kib: ['JavaScript until usable, KiB gzipped', 0],
  requests: ['requests until usable', 0],
  usable: ['form usable, ms', 0],
  firstKey: ['first key in the JSON, ms from the start', 0],
  shown: ['JSON shown, ms', 0],
  keyP95: ['key to JSON p95, ms', 1],
  tickP95: ['tick to JSON p95, ms', 1],
  worstEvent: ['worst event while typing, ms', 0],
  longTasks: ['long tasks while typing, ms', 0],
  shift: ['layout shift (CLS)', 3],
  heapLoaded: ['heap after load, MB', 1],
  ...Object.fromEntries(edits.map((count) => [`heap${count}`, [`heap after ${count} edits, MB`, 1]])),
  ...Object.fromEntries(
    SIZES.flatMap((size) => [
      [`open${size}`, [`a document of ${size} kB opened, ms`, 0]],
      [`edit${size}`, [`key to JSON p95 in ${size} kB, ms`, 1]],
      [`work${size}`, [`work of the main thread a key in ${size} kB, ms`, 0]],
      [`save${size}`, [`a document of ${size} kB saved as a file, ms`, 0]],
    ]),
  ),
  drafts1000: ['the list of 1,000 drafts, ms', 0],
  secondVisit: ['form usable at the second visit, ms', 0],
};
const median = (list) => {
  const sorted = list?.filter((value) => value !== null).sort((a, b) => a - b) ?? [];
  return sorted.length > (list?.length ?? 0) / 2 ? sorted[Math.floor(sorted.length / 2)] : undefined;
};
const names = SUBJECTS.map(({ name }) => name);
const medians = {};
const lines = [`| | ${names.join(' | ')} | ours to the best peer |`, `|${' --- |'.repeat(names.length + 2)}`];
for (const [row, [title, digits]] of Object.entries(ROWS)) {
  if (!found[row]) continue;
  const profiles = Object.keys(found[row]);
  const at = (name, profile) => median(found[row][profile]?.[name]);
  medians[row] = Object.fromEntries(
    profiles.map((profile) => [
      profile,
      Object.fromEntries(names.map((name) => [name, at(name, profile) ?? null])),
    ]),
  );
  const cells = names.map((name) =>
    profiles.map((profile) => at(name, profile)?.toFixed(digits) ?? '-').join(' / '),
  );
  const ratios = profiles.map((profile) => {
    const best = Math.min(...names.slice(1).map((name) => at(name, profile) ?? Number.POSITIVE_INFINITY));
    const own = at('ours', profile);
    return own !== undefined && best > 0 && Number.isFinite(best) ? (own / best).toFixed(2) : '-';
  });
  lines.push(
    `| ${title}${profiles.length > 1 ? ', fast / slow' : ''} | ${cells.join(' | ')} | ${ratios.join(' / ')} |`,
  );
}
const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim()}, Chromium ${version}, Node ${process.versions.node}`;
const date = new Date().toISOString().slice(0, 10);
writeFileSync(
  join(ROOT, 'bench/last.json'),
  `${JSON.stringify({ date, machine, rounds, medians }, null, 2)}\n`,
);
console.log(
  `\n${lines.join('\n')}\n\n${date}, ${machine}; medians of ${rounds} round${rounds === 1 ? '' : 's'}.`,
);
