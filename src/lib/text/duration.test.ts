import { describe, expect, it } from 'vitest';
import { durationInWords } from './duration';
import { counted } from './plural';

describe('a time in words', () => {
  it.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [2, '2 seconds'],
    [90, '1 minute 30 seconds'],
    [3600, '1 hour'],
    [7200, '2 hours'],
    [9200, '2 hours 33 minutes 20 seconds'],
    [24_200, '6 hours 43 minutes 20 seconds'],
    [43_200, '12 hours'],
    [86_400, '1 day'],
    [259_200, '3 days'],
    [90_061, '1 day 1 hour 1 minute 1 second'],
  ])('tells %i seconds', (seconds, words) => {
    expect(durationInWords(seconds)).toBe(words);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e300, '7200', null, undefined, {}])(
    'tells no time for %s',
    (value) => {
      expect(durationInWords(value)).toBeUndefined();
    },
  );
});

it('counts with the right noun', () => {
  expect([counted(1, 'problem'), counted(0, 'problem'), counted(1200, 'problem')]).toEqual([
    '1 problem',
    '0 problems',
    '1,200 problems',
  ]);
  expect(counted(2, 'entry', 'entries')).toBe('2 entries');
});
