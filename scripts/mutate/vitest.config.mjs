// The tests of one area alone, as mutation testing runs them many times.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { AREAS, NOT_RUN } from './areas.mjs';

/** The first test that notices a change ends its run: the quick ones have their turn first, which Vitest sorts last. */
class QuickestFirst extends BaseSequencer {
  async sort(files) {
    return (await super.sort(files)).reverse();
  }
}

export default defineConfig({
  test: {
    root: process.cwd(),
    include: AREAS[process.env.MUTATE_AREA].tests,
    exclude: NOT_RUN,
    alias: [{ find: /^fast-check$/, replacement: fileURLToPath(new URL('few-cases.mjs', import.meta.url)) }],
    sequence: { sequencer: QuickestFirst },
    environment: 'node',
    isolate: false,
    testTimeout: 30_000,
  },
});
