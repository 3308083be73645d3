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

it('finds the lines wherever the brackets stand in them', () => {
  expect(foldsOf('{\n"a":\n[\n1,\n[],\n{\n}\n]\n}')).toEqual([
    { start: 1, end: 8 },
    { start: 3, end: 7 },
  ]);
  expect(foldsOf('\n{"a": [{"b": "{\\n"},\n\n{"c": 1}], "d": [\n1\n]\n}\n')).toEqual([
    { start: 2, end: 6 },
    { start: 2, end: 3 },
    { start: 4, end: 5 },
  ]);
});
