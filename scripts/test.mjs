// `npm test`: runs every check, also after a failure, and ends with `N passed, M failed`.
// `npm test -- types unit` runs only the steps named; `npm test -- build browser new.spec.ts` only that spec of the browser's.
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { BROWSER_STEPS } from './browser-steps.mjs';
import { buildSite, ensureInstalled, ROOT, run, runTool } from './setup.mjs';
import { counted, REPORTS } from './test-reports.mjs';

const given = process.argv.slice(2);
const specs = given.filter((name) => name.endsWith('.spec.ts'));
const asked = given.filter((name) => !specs.includes(name));

const PASSED = { passed: 1, failed: 0 };
const FAILED = { passed: 0, failed: 1 };

/**
 * Every check, in the order they run. A step returns how many checks passed and failed in it.
 * Those that keep one processor busy run beside each other; each prints what it has to say once it is done.
 */
const steps = [
  {
    name: 'types',
    title: 'types',
    isQuick: true,
    run: ({ print }) => tool(print, 'typescript-native', '--noEmit'),
  },
  {
    name: 'build',
    title: 'build',
    isQuick: true,
    run: async ({ print }) => ((await buildSite([], print)) === 0 ? PASSED : FAILED),
  },
  {
    name: 'german',
    title: 'types with the German words',
    isQuick: true,
    run: ({ print }) => tool(print, 'typescript-native', '--noEmit', '--project', 'tsconfig.german.json'),
  },
  {
    name: 'patterns',
    title: 'regular expressions in linear time',
    isQuick: true,
    run: ({ print }) => script(print, 'check-patterns.mjs'),
  },
  {
    name: 'lint',
    title: 'format and lint',
    isQuick: true,
    run: ({ print }) => tool(print, '@biomejs/biome', 'check', '--error-on-warnings', '.'),
  },
  {
    name: 'worker-types',
    title: 'types of the service worker',
    isQuick: true,
    run: ({ print }) => tool(print, 'typescript-native', '--noEmit', '--project', 'src/service-worker'),
  },
  {
    name: 'imports',
    title: 'import directions',
    isQuick: true,
    run: ({ print }) => tool(print, 'dependency-cruiser', 'src', 'e2e'),
  },
  {
    name: 'rooms',
    title: 'sizes of files and folders',
    isQuick: true,
    run: ({ print }) => script(print, 'check-rooms.mjs'),
  },
  {
    name: 'unused',
    title: 'unused code and dependencies',
    isQuick: true,
    run: ({ print }) => tool(print, 'knip', '--no-progress'),
  },
  {
    name: 'lock',
    title: 'a hash for every locked package',
    isQuick: true,
    run: ({ print }) => script(print, 'check-lock.mjs'),
  },
  { name: 'audit', title: 'known advisories', isQuick: true, run: audit },
  { name: 'unit', title: 'unit tests', run: unitTests },
  {
    name: 'sizes',
    title: 'size budgets',
    needs: 'build',
    run: ({ print }) => script(print, 'check-sizes.mjs'),
  },
  {
    name: 'german-sizes',
    title: 'size budgets of the German site',
    needs: 'build',
    run: ({ print }) => script(print, 'check-sizes.mjs', join('dist', 'de')),
  },
  ...BROWSER_STEPS,
];

async function tool(print, packageName, ...args) {
  return (await runTool(packageName, args, {}, print)) === 0 ? PASSED : FAILED;
}

/** A step that could not even run, such as one whose program is missing, is a failure like any other. */
function failedToRun(error) {
  console.error(error);
  return FAILED;
}

/** A script of ours that ends with 0 where all is well. */
async function script(print, name, ...args) {
  return (await run(process.execPath, [join('scripts', name), ...args], {}, print)) === 0 ? PASSED : FAILED;
}

/** Advisories of high severity or more on what is shipped. Where the registry does not answer, that is no fault of this project. */
async function audit({ print }) {
  const { advisories } = await import('./audit.mjs');
  const found = await advisories();
  if (found === undefined) {
    print('NOT RUN: audit (registry does not answer)\n');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  print([`${found.count} advisories of high severity or more.`, ...found.packages, ''].join('\n'));
  return found.count === 0 ? PASSED : FAILED;
}

async function unitTests() {
  const file = join(REPORTS, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runTool('vitest', ['run', '--allowOnly=false', ...reporters]);
  return counted(code, file, ({ testResults, numPassedTests }) => {
    const notes = testResults.flatMap(failuresIn);
    return { passed: numPassedTests, failed: notes.length, notes };
  });
}

/**
 * One line for each failure in a file of unit tests, named again in the summary: a long log is often read from its end. A file that
 * breaks before its first test is one.
 */
function failuresIn({ name, status: ended, message = '', assertionResults }) {
  const file = relative(ROOT, name);
  if (ended === 'failed' && assertionResults.length === 0) return [`failed: ${file}: ${firstLine(message)}`];
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  return failed.map(
    ({ fullName, failureMessages }) =>
      `failed: ${file} › ${fullName}: ${firstLine(failureMessages[0] ?? '')}`,
  );
}

function firstLine(text) {
  return text.trim().split('\n', 1)[0];
}

const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step is called ${unknown.join(', ')}: the steps are ${steps.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}

await ensureInstalled();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const results = new Map();

/** Runs one step and notes how it ended. `print` takes what it has to say. */
async function take(step, print) {
  const started = performance.now();
  const isBlocked = results.get(step.needs)?.failed > 0;
  if (isBlocked) print('Not run, because the build failed.\n');
  const counts = isBlocked ? FAILED : await step.run({ print, specs }).catch(failedToRun);
  results.set(step.name, { ...counts, title: step.title, seconds: (performance.now() - started) / 1000 });
}

const heading = ({ title }) => `\n── ${title} ${'─'.repeat(70 - title.length)}`;

/** Takes steps from a queue until none is left, and shows each when it is done. */
async function takeBeside(queue) {
  for (let step = queue.shift(); step; step = queue.shift()) {
    const said = [];
    await take(step, (text) => said.push(text));
    console.log(heading(step));
    process.stdout.write(said.join(''));
  }
}

const chosen = steps.filter(({ name }) => asked.length === 0 || asked.includes(name));
const queue = chosen.filter(({ isQuick }) => isQuick);
await Promise.all(Array.from({ length: availableParallelism() }, () => takeBeside(queue)));
for (const step of chosen.filter(({ isQuick }) => !isQuick)) {
  console.log(heading(step));
  await take(step, (text) => process.stdout.write(text));
}

console.log(`\n${'─'.repeat(74)}`);
let passed = 0;
let failed = 0;
let skipped = 0;
for (const { name } of chosen) {
  const result = results.get(name);
  passed += result.passed;
  failed += result.failed;
  skipped += result.skipped ?? 0;
  const mark = result.failed === 0 ? '✓' : '✗';
  const counts = `${result.passed} passed, ${result.failed} failed`;
  console.log(
    `${mark} ${result.title.padEnd(36)} ${`${result.seconds.toFixed(1)} s`.padStart(8)}   ${counts}`,
  );
  for (const note of result.notes ?? []) console.log(`    ${note}`);
}
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
