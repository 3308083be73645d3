import { expect, it } from 'vitest';
import { nearestContent } from './nearest-content';

it.each([
  ['  "a": 1,', 1, 3],
  ['  "a": 1,', 5, 5],
  ['  "a": 1,', 9, 9],
  ['  "a": 1,', 10, 9],
  ['  "a": 1 , ', 12, 9],
  ['}', 2, 2],
  ['', 1, 1],
  ['   ', 3, 1],
])('in %j, column %i means column %i', (line, column, wanted) => {
  expect(nearestContent(line, column)).toBe(wanted);
});
