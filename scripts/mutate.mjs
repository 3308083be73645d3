// `npm run mutate`: changes the pure core in thousands of small ways, and counts how many of them a test notices.
// `npm run mutate -- link secrets` tries these areas only (scripts/mutate/areas.mjs); `--report` prints the last figures alone,
// `--force` tries again what was tried before: new tests for a constant (a pattern, say) count only then.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AREAS } from './mutate/areas.mjs';
import { ROOT, runTool } from './setup.mjs';

const given = process.argv.slice(2);
const reportOnly = given.includes('--report');
const asked = given.filter((name) => !name.startsWith('--'));
const unknown = asked.filter((name) => !(name in AREAS));
if (unknown.length > 0) {
  console.error(`No area is called ${unknown.join(', ')}: the areas are ${Object.keys(AREAS).join(', ')}.`);
  process.exit(1);
}

/** Per cent of the changes that are noticed, at least. */
const BAR = 85;
const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

/** The last report of an area: how many changes were noticed, and those that were not; undefined where there is none. */
function lastReport(area) {
  let report;
  try {
    report = JSON.parse(readFileSync(join(ROOT, `.cache/mutate/${area}.json`), 'utf8'));
  } catch {
    return undefined;
  }
  const all = Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, file, was: textAt(source, mutant.location) })),
  );
  const noticed = all.filter(({ status }) => NOTICED.includes(status)).length;
  const missed = all.filter(({ status }) => MISSED.includes(status));
  return { noticed, missed, score: (100 * noticed) / Math.max(1, noticed + missed.length) };
}

/** What stood at a place, in one line. */
function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const [first = ''] = lines;
  const text =
    lines.length === 1
      ? first.slice(start.column - 1, end.column - 1)
      : `${first.slice(start.column - 1)} ... ${lines
          .at(-1)
          .slice(0, end.column - 1)
          .trim()}`;
  return text.length > 100 ? `${text.slice(0, 97)}...` : text;
}

mkdirSync(join(ROOT, '.cache/mutate'), { recursive: true });
let isBelow = false;
const rows = [];
for (const area of asked.length > 0 ? asked : Object.keys(AREAS)) {
  if (!reportOnly) {
    console.log(`\n── ${area} ${'─'.repeat(70 - area.length)}`);
    const config = 'scripts/mutate/stryker.config.mjs';
    if (
      (await runTool(
        '@stryker-mutator/core',
        ['run', config, ...(given.includes('--force') ? ['--force'] : [])],
        { MUTATE_AREA: area },
      )) !== 0
    )
      process.exitCode = 1;
  }
  const report = lastReport(area);
  if (!report) {
    rows.push(`${area.padEnd(8)} not tried yet`);
    continue;
  }
  for (const { file, location, was, replacement, mutatorName } of report.missed)
    console.log(
      `${file}:${location.start.line}:${location.start.column} ${mutatorName}: ${was} -> ${replacement}`,
    );
  const of = report.noticed + report.missed.length;
  rows.push(
    `${area.padEnd(8)} ${report.score.toFixed(1).padStart(5)} %   ${report.noticed} of ${of} noticed`,
  );
  if (report.score < BAR) isBelow = true;
}
console.log(`\n${rows.join('\n')}`);
if (isBelow) {
  console.log(`Below the bar of ${BAR} %.`);
  process.exitCode = 1;
}
