// The tests of one area alone, as mutation testing runs them many times.
import { defineConfig } from 'vitest/config';
import { AREAS } from './areas.mjs';

export default defineConfig({
  test: {
    root: process.cwd(),
    include: AREAS[process.env.MUTATE_AREA].tests,
    setupFiles: ['scripts/mutate/slow-clock.mjs'],
    environment: 'node',
    isolate: false,
    testTimeout: 30_000,
  },
});
