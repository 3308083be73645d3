import { expect, it } from 'vitest';
import { isLoadError, whatHappened } from './what-happened';

const AT = new Date('2026-05-04T03:02:01Z');
const SECRET = '{"client_name":"com.acme.Secret","key":"hush"}';

it.each([
  'Failed to fetch dynamically imported module: https://a.example/assets/share-dialog-x1_.js',
  'error loading dynamically imported module: https://a.example/assets/share-dialog-x1_.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/share-dialog-x1_.css',
])('code that did not arrive is told apart from code that failed: %s', (message) => {
  expect(isLoadError(new TypeError(message))).toBe(true);
  expect(whatHappened('This dialog', new TypeError(message), 'B', AT)).toContain(
    'This dialog could not be loaded.',
  );
  expect(isLoadError(new Error('x is undefined'))).toBe(false);
});

it.each([
  [
    'Chrome',
    (message: string) =>
      `SyntaxError: ${message}\n    at JSON.parse (<anonymous>)\n    at read (https://a.example/assets/start-1.js:1:23)\n    at https://a.example/p/assets/form-2.js:4:5`,
  ],
  [
    'Firefox and Safari',
    () => 'read@https://a.example/assets/start-1.js:1:23\n@https://a.example/p/assets/form-2.js:4:5\n',
  ],
])('a report has the lines of our code in %s, and nothing of the manifest or the address', (_, stack) => {
  const error = new SyntaxError(`Unexpected token in ${SECRET}\n    at hush (${SECRET}.js:1:1)`);
  error.stack = stack(error.message);
  const report = whatHappened('The form', error, 'Browser/1.0', AT);
  expect(report).toBe(
    [
      'Install Manifest Editor: The form failed.',
      'Error: SyntaxError',
      '  at read start-1.js:1:23',
      '  at form-2.js:4:5',
      'Browser: Browser/1.0',
      'Time: 2026-05-04T03:02:01.000Z',
    ].join('\n'),
  );
});

it('a report tells of things thrown that are no errors, without what they say', () => {
  expect(whatHappened('The form', SECRET, 'B', AT)).not.toContain('hush');
  expect(whatHappened('The form', undefined, 'B', AT)).toContain('Error: undefined');
});
