// The areas of the pure core: what is changed in each, and the tests that have to notice.

const testsOf = (...folders) => folders.map((folder) => `src/${folder}/*.test.ts`);

/**
 * Tests that no change waits for: they hold the time that a hostile document takes, or look for what nobody thought of, and take
 * minutes where every change runs them.
 */
export const NOT_RUN = ['src/**/hostile*.test.ts', 'src/**/fuzz.test.ts'];

/** No test can notice these: types alone, or a table that is frozen with version 1 of the links. */
const NEVER = [
  '!src/**/*.test.ts',
  '!src/**/test-*.ts',
  '!src/**/test-support/**',
  '!src/manifest/link/dictionary.ts',
];

const own = (folder, ...more) => ({
  files: [`src/${folder}/*.ts`, ...NEVER],
  tests: testsOf(folder, ...more),
});

/** By the name that `npm run mutate -- NAME` takes. */
export const AREAS = {
  edit: {
    files: ['edit', 'edit-apart', 'layout', 'pointer'].map((name) => `src/lib/json/${name}.ts`),
    tests: testsOf('lib/json'),
  },
  parse: {
    files: ['src/lib/json/*.ts', '!src/lib/json/{edit,edit-apart,layout,pointer}.ts', ...NEVER],
    tests: [...testsOf('lib/json', 'lib/text'), 'src/manifest/check/{duplicate-keys,validate}.test.ts'],
  },
  check: own('manifest/check'),
  secrets: own('manifest/secrets'),
  link: own('manifest/link'),
  answer: own('manifest/answer'),
};
