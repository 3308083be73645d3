// Prints how long each step behind the page's buttons takes on documents made to be slow: `npm run bench:hostile`.
// `npm run bench:hostile -- 100` prints only what takes longer than so many milliseconds. What import refuses takes no further step.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from './setup.mjs';

const least = Number(process.argv[2] ?? 0);
const MB = 1024 * 1024;
const SIZE = 5 * MB - 100;

const many = (count, item) => Array.from({ length: count }, (_, index) => item(index)).join(',');
const filled = (part) => part.repeat(Math.floor((SIZE - 50) / part.length));

/** Sound documents. */
const SOUND = {
  'one text of 5 MB': `{"client_name":"${filled('a')}"}`,
  'one text of 5 MB, of escapes': `{"client_name":"${filled('\\u0041')}"}`,
  '100,000 list items': `{"client_name":"x","grant_types":[${many(100_000, (i) => `"g${i}"`)}]}`,
  '5 MB of numbers': `{"client_name":"x","n":[${filled('1,')}1]}`,
  '5 MB of empty objects': `{"client_name":"x","n":[${filled('{},')}1]}`,
  '5 MB of keys': `{${many(270_000, (i) => `"key${i}":"${i}"`)}}`,
  '5 MB of line breaks': `{"client_name":"x"${filled('\n')}}`,
  '5 MB of spaces': `{"client_name":"x"${filled(' ')}}`,
  '499 lists deep, 10,000 times': `{"n":[${many(5_000, () => `${'['.repeat(490)}${']'.repeat(490)}`)}]}`,
  '100,000 headers': `{"capabilities":{"webhooks":{"a":{"headers":[${many(100_000, () => '{}')}]}}}}`,
  '24,000 list items': `{"client_name":"x","grant_types":[${many(24_000, (i) => `"g${i}"`)}]}`,
  '24,000 keys, 5 MB': `{${many(24_000, (i) => `"key${i}":"${'v'.repeat(195)}${i}"`)}}`,
  '24,000 headers': `{"capabilities":{"webhooks":{"a":{"headers":[${many(12_000, () => '{}')}]}}}}`,
  '490 lists deep, 50 times': `{"n":[${many(50, () => `${'['.repeat(490)}${']'.repeat(490)}`)}]}`,
  '1 MB of spaces': `{"client_name":"x"${' '.repeat(999_000)}}`,
  'a list of 16,000 records': `[${many(16_000, (i) => `{"client_name":"c${i}","id":"${i}"}`)}]`,
  'a list of 60,000 records': `[${many(60_000, (i) => `{"client_name":"c${i}","id":"${i}"}`)}]`,
};

/** Documents that break. */
const BROKEN = {
  'a comma too many, 100,000 spaces': `{"client_name":"x",}${' '.repeat(100_000)}`,
  'a comma too many, 5 MB of spaces': `{"client_name":"x",}${filled(' ')}`,
  'a comma too many, 100,000 line breaks': `{"client_name":"x",}${'\n'.repeat(100_000)}`,
  'curly quotes and "a': `{“a”:1,${'"a'.repeat(100_000)}`,
  'opening curly quotes': `{“a”:1,${'“a'.repeat(100_000)}`,
  '-, line break': `{"a":1,${'-\n'.repeat(100_000)}`,
  '450 kB of quotes': `{${'"'.repeat(450_000)}`,
  '450 kB of backslashes': `{"a":"${'\\'.repeat(450_001)}`,
  '450 kB of letters': `{${'a'.repeat(450_000)}`,
  '450 kB of / and *': `{${'/*'.repeat(220_000)}`,
  '450 kB of brackets': `${'['.repeat(450_000)}`,
  '450 kB of commas': `[1${','.repeat(450_000)}`,
  '400 kB of keys without commas': `{${Array.from({ length: 30_000 }, (_, i) => `"k${i}": ${i}`).join('\n')}}`,
  '400 kB of keys with an end too many': `{${many(30_000, (i) => `"k${i}": ${i}`)},}`,
  '400 kB of keys without quotes': `{${many(30_000, (i) => `k${i}: ${i}`)}}`,
  '200,000 backticks': '`'.repeat(200_000),
  '5 MB of {': filled('{'),
  '5 MB of quotes': filled('"'),
  '5 MB of words': filled('word '),
  '5 MB of < and >': filled('<>'),
  '240 kB of #': '#'.repeat(240_000),
  '240 kB of #1': '#1'.repeat(120_000),
  '240 kB of %23': '%23'.repeat(80_000),
  '240 kB of entities': '&amp;'.repeat(48_000),
};

const ENTRY = `
export { proposeRepair } from '${ROOT}/src/manifest/import/repair.ts';
export { readImport } from '${ROOT}/src/manifest/import/read-import.ts';
export { unknownKeys } from '${ROOT}/src/manifest/import/unknown-keys.ts';
export { platformKeysIn, withoutSecret } from '${ROOT}/src/manifest/schema/platform-keys.ts';
export { check } from '${ROOT}/src/manifest/check/check.ts';
export { pastedLink } from '${ROOT}/src/manifest/link/pasted-link.ts';
export { formatText } from '${ROOT}/src/features/json/format-text.ts';
export { summarise } from '${ROOT}/src/manifest/summary/summarise.ts';
export { fingerprint } from '${ROOT}/src/lib/json/fingerprint.ts';
export { findCredentials } from '${ROOT}/src/manifest/secrets/credentials.ts';
export { advise } from '${ROOT}/src/manifest/advice/advise.ts';
export { compareTexts } from '${ROOT}/src/manifest/compare/compare.ts';
export { prepare } from '${ROOT}/src/manifest/link/prepare-share.ts';
export { makeLink } from '${ROOT}/src/manifest/link/make-link.ts';
export { lineRows } from '${ROOT}/src/lib/text/line-rows.ts';
export { readTree } from '${ROOT}/src/lib/json/tree.ts';
export { readJson } from '${ROOT}/src/lib/json/read-json.ts';
`;

const folder = mkdtempSync(join(tmpdir(), 'bench-hostile-'));
try {
  writeFileSync(join(folder, 'entry.ts'), ENTRY);
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(folder, 'entry.ts'),
      outDir: join(folder, 'out'),
      rolldownOptions: { output: { entryFileNames: 'steps.mjs' } },
    },
  });
  measure(await import(pathToFileURL(join(folder, 'out/steps.mjs')).href));
} finally {
  rmSync(folder, { recursive: true });
}

function measure(steps) {
  const template = '{\n  "client_name": "x"\n}\n';
  const time = (what, step, work) => {
    // The tree of another text, so that each step pays for its own.
    for (const other of ['{}', '[]']) {
      steps.readTree(other);
      steps.readJson(other);
    }
    const started = performance.now();
    try {
      work();
    } catch (error) {
      console.log(`   throws  ${step}: ${what}: ${error}`);
    }
    const took = performance.now() - started;
    if (took >= least) console.log(`${took.toFixed(0).padStart(6)} ms  ${step}: ${what}`);
  };
  for (const [what, text] of Object.entries(SOUND)) {
    const value = JSON.parse(text);
    let reading;
    time(what, 'Import, reading', () => {
      reading = steps.readImport(text);
    });
    if (reading.kind !== 'manifest') {
      console.log(`           ${what}: ${reading.kind === 'records' ? 'a list to pick from' : 'refused'}`);
      continue;
    }
    time(what, 'Import, client_secret', () => steps.withoutSecret(text));
    time(what, 'Import, unknown keys', () => steps.unknownKeys(value));
    time(what, 'Import, platform keys', () => steps.platformKeysIn(text));
    time(what, 'check (each change)', () => steps.check(text));
    time(what, 'advice', () => steps.advise(value));
    time(what, 'Format', () => steps.formatText(text));
    time(what, 'Share, credentials', () => steps.findCredentials(text));
    time(what, 'Share, prepare', () => steps.prepare(text, true));
    time(what, 'Share, link', () => steps.makeLink('https://a.example/', text));
    time(what, 'fingerprint', () => steps.fingerprint(text));
    time(what, 'Compare, in words', () => steps.compareTexts(template, text));
    time(what, 'Review, summary', () => steps.summarise(value));
  }
  for (const [what, text] of Object.entries(BROKEN)) {
    time(what, 'Import, reading', () => steps.readImport(text));
    time(what, 'Import, link', () => steps.pastedLink(text));
    time(what, 'check (each change)', () => steps.check(text));
    const repair = text.length > 40_000 ? undefined : steps.proposeRepair(text);
    // This much the page pays itself; the search runs in a worker, for two seconds at most.
    if (repair) time(what, 'Import, rows of the repair', () => steps.lineRows(text, repair.text));
  }
}
