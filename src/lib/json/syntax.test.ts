import { describe, expect, it } from 'vitest';
import { parse } from './parse';

const told = (text: string): string => {
  const parsed = parse(text);
  if (parsed.ok) return 'ok';
  const { line, column, message } = parsed.problem;
  return `line ${line}, column ${column}: ${message}`;
};

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a": 1\n "b": 2}', 'line 1, column 8: a comma is missing'],
    ['{\r  "a": 1\r  "b": 2\r}', 'line 2, column 9: a comma is missing'],
    ['{"a": 1,\n}', 'line 1, column 8: the comma before } is one too many'],
    ['[1, 2,]', 'line 1, column 6: the comma before ] is one too many'],
    ['{"a" 1}', 'line 1, column 5: a colon is missing after this key'],
    ['{"a":\n{"b": 1}', 'line 2, column 9: the closing } is missing'],
    ['[1, 2', 'line 1, column 6: the closing ] is missing'],
    ['[1}', 'line 1, column 3: } closes nothing here: ] was expected'],
    ['{a: 1}', 'line 1, column 2: a key in double quotes is expected'],
    ["{'a': 1}", 'line 1, column 2: single quotes are not JSON: use double quotes'],
    ['{“a”: 1}', 'line 1, column 2: curly quotes are not JSON: use straight double quotes'],
    ['{"a": "x\n}', 'line 1, column 7: the closing double quote of this text is missing'],
    ['{"a": 1} x', 'line 1, column 10: the JSON has ended before this: take the rest out'],
    ['```json\n{}\n```', 'line 1, column 1: a code fence is not JSON: take the ``` lines out'],
    ['{\n// note\n"a": 1}', 'line 2, column 1: JSON has no comments: take it out'],
    ['\uFEFF{}', 'line 1, column 1: an invisible byte order mark stands before the JSON: take it out'],
    ['  ', 'line 1, column 1: the text is empty, start with {'],
    ['{"a":', 'line 1, column 6: the text ends where a value is expected'],
    ['{"a": tru}', 'line 1, column 7: a value is expected'],
    ['{"a": ?}', 'line 1, column 7: a value is expected'],
    ['[1:2]', 'line 1, column 3: a colon is not expected here: a comma or an end is'],
    ['{,}', 'line 1, column 2: this comma is one too many'],
    ['{"a": 1,, "b": 2}', 'line 1, column 9: this comma is one too many'],
    ['[,1]', 'line 1, column 2: a value is expected before this comma'],
    ['{"a": }', 'line 1, column 7: a value is expected'],
    ['{"a": 1. }', 'line 1, column 7: the number is not complete'],
    ['{"a": 1, "b": 2e+}', 'line 1, column 15: the number is not complete'],
    ['{"a": 012}', 'line 1, column 7: a number must not begin with a zero'],
    ['[-01]', 'line 1, column 3: a number must not begin with a zero'],
    [
      '{ "description": "C:\\data is a path" }',
      'line 1, column 21: this escape is unknown: write two backslashes for one backslash',
    ],
    [
      '{\n  "C:\\data": 1, "b": "\\x"}',
      'line 2, column 6: this escape is unknown: write two backslashes for one backslash',
    ],
    ['{"a": "one \\u00g9 two"}', 'line 1, column 12: a \\u escape needs four digits or letters A to F'],
    ['{"a": "\\u12"}', 'line 1, column 8: a \\u escape needs four digits or letters A to F'],
    [
      '{"a": "one\ttwo and more"}',
      'line 1, column 11: a control character in a text must be written as an escape, such as \\t',
    ],
    [
      '{"a": "C:\\data and no end\n}',
      'line 1, column 10: this escape is unknown: write two backslashes for one backslash',
    ],
    ['{"a": "\\"}', 'line 1, column 7: the closing double quote of this text is missing'],
    ['{"a": "x\\', 'line 1, column 7: the closing double quote of this text is missing'],
    ['{"a": 1}', 'ok'],
  ])('%j', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it('refuses nesting that no manifest has, without running out of stack', () => {
    expect(told('['.repeat(100_000) + ']'.repeat(100_000))).toMatch(/deeper than 500 levels/);
  });

  it.each([
    ['500 levels', `${'['.repeat(500)}${']'.repeat(500)}`, /^ok$/],
    ['501 levels', `${'['.repeat(500)}{}${']'.repeat(500)}`, /line 1, column 501: .*deeper than 500/],
    ['brackets in texts', `["${'[\\"{'.repeat(1_000)}"]`, /^ok$/],
    ['many lists side by side', `[${'[],'.repeat(1_000)}[]]`, /^ok$/],
  ])('counts the levels of %s', (_, text, expected) => {
    expect(told(text)).toMatch(expected);
  });

  it('finds a fault in every text that JSON.parse refuses', () => {
    for (const text of [
      '01',
      '{"a":01}',
      '.5',
      '1.',
      '-',
      '"\\x"',
      '"\\u12"',
      '{"a"}',
      '[,1]',
      'NaN',
      '{,}',
      '"\t"',
    ])
      expect(told(text), text).not.toMatch(/ok|this is not JSON/);
  });
});
