// What the test runners left behind, as numbers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

export const REPORTS = join(ROOT, '.cache/reports');

/** Reads a test runner's JSON report; `count` turns it into numbers. A run that failed counts at least one failure. */
export function counted(code, file, count) {
  let counts = { passed: 0, failed: 0 };
  try {
    counts = count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    console.error(`The test runner left no report at ${file}.`);
  }
  const ranNothing = counts.passed + counts.failed === 0;
  if (code !== 0 || ranNothing) counts.failed = Math.max(counts.failed, 1);
  return counts;
}
