import { expect, it } from 'vitest';
import { wellFormed } from './well-formed';

it.each([
  ['{"a":"\ud83d"}', '{"a":"\\ud83d"}'],
  ['["\udc4dx\ud83d\ud83d"]', '["\\udc4dx\\ud83d\\ud83d"]'],
])('half a character becomes the escape that means the same: %j', (text, written) => {
  expect(wellFormed(text)).toBe(written);
  expect(JSON.parse(wellFormed(text))).toEqual(JSON.parse(text));
});

it('whole characters stay as they are', () => {
  expect(wellFormed('{"é":"👍\ufeff"}')).toBe('{"é":"👍\ufeff"}');
});
