import { expect, it } from 'vitest';
import * as german from '../../words/de/language';
import * as english from '../../words/en/language';
import { counted, inDigits } from './plural';

const NUMBERS = [
  0, 1, 7, 12, 999, 1000, 1001, 1990, 10_000, 123_456, 999_999, 1_000_000, 123_456_789, -1, -1200, 0.5,
];

it.each(NUMBERS)('writes %d as Intl does', (number) => {
  expect(inDigits(number)).toBe(number.toLocaleString(english.LOCALE));
});

it.each([english, german])('knows what stands between thousands in $LANGUAGE', ({ LOCALE, THOUSANDS }) => {
  expect((123_456).toLocaleString(LOCALE)).toBe(`123${THOUSANDS}456`);
  expect((1_990).toLocaleString(LOCALE)).toBe(`1${THOUSANDS}990`);
});

it('gives a count its noun', () => {
  expect([0, 1, 1200].map((count) => counted(count, 'header'))).toEqual([
    '0 headers',
    '1 header',
    '1,200 headers',
  ]);
});
