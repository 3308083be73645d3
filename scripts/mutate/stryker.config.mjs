// How Stryker runs for one area, which scripts/mutate.mjs names in MUTATE_AREA.
import { AREAS } from './areas.mjs';

const area = process.env.MUTATE_AREA;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: AREAS[area].files,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/mutate/vitest.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // What neither the code nor the tests of changed is not tried again.
  incremental: true,
  incrementalFile: `.cache/mutate/${area}.incremental.json`,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `.cache/mutate/${area}.json` },
  tempDirName: '.cache/mutate/sandbox',
  ignorePatterns: ['.cache', 'dist', 'dist-cli', 'docs', 'e2e', 'test-results', 'bench'],
  timeoutMS: 10_000,
  allowConsoleColors: false,
};
