import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Parts of browsers that TypeScript knows and the floor does not have; the language itself tsconfig.json holds to ES2023. */
const TOO_NEW: [what: string, pattern: RegExp][] = [
  ['URL.canParse and URL.parse', /\bURL\.(canParse|parse)\b/],
  ['view transitions', /\bstartViewTransition\b/],
  ['moveBefore', /\bmoveBefore\b/],
  ['the scheduler', /\bscheduler\.(yield|postTask)\b/],
  ['closing dialogs by request', /\brequestClose\b/],
  ['the sanitizer', /\b(setHTML|setHTMLUnsafe|parseHTMLUnsafe)\b/],
  ['the cookie store', /\bcookieStore\b/],
  ['invoker commands', /\bcommandfor\b/i],
];

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|(^|[\\/])test-[^\\/]+$/.test(file),
);

it.each(TOO_NEW)('nothing of the site needs %s', (_, pattern) => {
  // Comments may name it.
  const code = (file: string) => read(join('src', file)).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');
  expect(files.filter((file) => pattern.test(code(file)))).toEqual([]);
});

it('the build, the language and README name the same floor', () => {
  expect(browserslistToEsbuild()).toEqual(['chrome120', 'edge120', 'firefox121', 'ios17.4', 'safari17.4']);
  expect(read('vite.config.ts')).toContain('target: browserslistToEsbuild()');
  expect(read('tsconfig.json')).toContain('"lib": ["ES2023", "DOM", "DOM.Iterable"]');
  expect(read('README.md')).toContain('Chrome and Edge 120, Firefox 121, Safari 17.4');
});
