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

it.each([
  ['in a text and in a number', ['{\n"a": [\n1\n]\n}', '{\n"a": [\n12\n]\n}', '{\n"ab": [\n12\n]\n}']],
  ['of a bracket around', ['{"a":\n{\n"b":1\n}}', '{"a":[\n{\n"b":1\n}}', '{"a":[\n{\n"b":1\n}]}']],
  ['that ends a text earlier', ['{\n"a": "b\\"[",\n"c":\n1}', '{\n"a": "b", "d":[\n1],\n"c":\n1}']],
  ['that mends what could not be read', ['{\n"a": 1 {\n"b": [\n1\n]\n}\n}', '{\n"a": {\n"b": [\n1\n]\n}\n}']],
])('are after an edit %s what they are without the text before', (_, texts) => {
  const after = texts.map(foldsOf).at(-1);
  foldsOf('');
  expect(after).toEqual(foldsOf(texts.at(-1) ?? ''));
});
