import { expect, it } from 'vitest';
import { foldsOf } from './folds';

it('folds what takes more than one line, and leaves the closing line', () => {
  expect(foldsOf('{\n  "a": [\n    1\n  ],\n  "b": { "c": 1 }\n}')).toEqual([
    { start: 1, end: 5 },
    { start: 2, end: 3 },
  ]);
  expect(foldsOf('{ "a": 1 }')).toEqual([]);
  expect(foldsOf('')).toEqual([]);
});
