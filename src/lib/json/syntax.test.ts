import { describe, expect, it } from 'vitest';
import { parse } from './parse';
import { syntaxProblem, syntaxSentence } from './syntax';

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

  it.each([
    ['[}', 'line 1, column 2: a value is expected'],
    [']', 'line 1, column 1: a value is expected'],
    ['{]', 'line 1, column 2: a key in double quotes is expected'],
    ['{"a": 1,]', 'line 1, column 9: a key in double quotes is expected'],
    ['{"a": 1]', 'line 1, column 8: ] closes nothing here: } was expected'],
    ['{"a": ]', 'line 1, column 7: a value is expected'],
    ['{1: 2}', 'line 1, column 2: a key in double quotes is expected'],
    ['{"a"', 'line 1, column 5: a colon is missing after this key'],
    ['{', 'line 1, column 2: the closing } is missing'],
    ['{"a": 1,\n', 'line 1, column 9: the closing } is missing'],
    ['[', 'line 1, column 2: the text ends where a value is expected'],
    ['[1,\n', 'line 1, column 4: the text ends where a value is expected'],
    ['[null, true, false, "", 0, [], {},]', 'line 1, column 34: the comma before ] is one too many'],
    ['[1,, 2]', 'line 1, column 4: a value is expected before this comma'],
    ['[1, ?]', 'line 1, column 5: a value is expected'],
    ['{"a": 1: 2}', 'line 1, column 8: a colon is not expected here: a comma or an end is'],
  ])('names what does not fit where it stands: %j', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['[1 2]', 3],
    ['[0 0]', 3],
    ['[1[]]', 3],
    ['[0"a"]', 3],
    ['[0x1]', 3],
    ['["0"1]', 5],
    ['[null{}]', 6],
  ])('a comma is missing right behind the value: %s', (text, column) => {
    expect(told(text)).toBe(`line 1, column ${column}: a comma is missing`);
  });

  it.each([
    ['1 2', 3],
    ['1,2', 2],
    ['{}}', 3],
    ['[]]', 3],
    ['"a":1', 4],
    ['true false', 6],
  ])('nothing may stand behind the end: %s', (text, column) => {
    expect(told(text)).toBe(`line 1, column ${column}: the JSON has ended before this: take the rest out`);
  });

  it.each([
    ["['a']", 'single quotes are not JSON: use double quotes'],
    ['[\u201ca\u201d]', 'curly quotes are not JSON: use straight double quotes'],
    ['[\u201d]', 'curly quotes are not JSON: use straight double quotes'],
    ['[\u201ea\u201c]', 'curly quotes are not JSON: use straight double quotes'],
    ['[\u2018a\u2019]', 'curly quotes are not JSON: use straight double quotes'],
    ['[\u2019]', 'curly quotes are not JSON: use straight double quotes'],
    ['[```]', 'a code fence is not JSON: take the ``` lines out'],
    ['[``]', 'a value is expected'],
    ['[+1]', 'a value is expected'],
    ['[.5]', 'a value is expected'],
    ['[-]', 'a value is expected'],
    ['[/* note */]', 'JSON has no comments: take it out'],
    ['[/* note', 'JSON has no comments: take it out'],
  ])('another way to write a value is named at its start: %j', (text, message) => {
    expect(told(text)).toBe(`line 1, column 2: ${message}`);
  });

  it.each([
    [
      '["\\"\\\\\\/\\b\\f\\n\\r\\t\\u09aF\\x"]',
      25,
      'this escape is unknown: write two backslashes for one backslash',
    ],
    ['["\\u09aF\\u09aG"]', 9, 'a \\u escape needs four digits or letters A to F'],
    ['["\\u', 3, 'a \\u escape needs four digits or letters A to F'],
    ['["\\ux0041"]', 3, 'a \\u escape needs four digits or letters A to F'],
    ['["\\u00411 \u0000"]', 11, 'a control character in a text must be written as an escape, such as \\t'],
    ['["\\r \u001f"]', 6, 'a control character in a text must be written as an escape, such as \\t'],
    ['["a \r\t"]', 2, 'the closing double quote of this text is missing'],
    ['["a \n\\x"]', 2, 'the closing double quote of this text is missing'],
  ])('names the first fault of a text in quotes: %j', (text, column, message) => {
    expect(told(text)).toBe(`line 1, column ${column}: ${message}`);
  });

  it('gives the place in the text, the line as it stands, and a sentence', () => {
    const parsed = parse('{\r\n  "a": 1\r\n  "b": 2\r\n}');
    const problem = { offset: 11, line: 2, column: 9, lineText: '  "a": 1', message: 'a comma is missing' };
    expect(parsed).toEqual({ ok: false, problem });
    expect(syntaxSentence(problem)).toBe('The JSON breaks at line 2, column 9: a comma is missing.');
  });

  it('says no more than that where it is asked about a text in which nothing breaks', () => {
    expect(syntaxProblem('{"a": [1]}')).toMatchObject({ offset: 0, message: 'this is not JSON' });
  });

  it('refuses nesting that no manifest has, without running out of stack', () => {
    expect(told('['.repeat(100_000) + ']'.repeat(100_000))).toMatch(/deeper than 500 levels/);
  });

  it.each([
    ['500 levels', `${'['.repeat(500)}${']'.repeat(500)}`, /^ok$/],
    ['501 levels', `${'['.repeat(500)}{}${']'.repeat(500)}`, /line 1, column 501: .*deeper than 500/],
    ['objects and lists, 500 levels', `${'{"a":['.repeat(250)}${']}'.repeat(250)}`, /^ok$/],
    ['objects and lists, 502 levels', `${'{"a":['.repeat(251)}${']}'.repeat(251)}`, /column 1501: .*deeper/],
    ['objects, 501 levels', `${'{"a":'.repeat(500)}[]${'}'.repeat(500)}`, /column 2501: .*deeper than 500/],
    ['brackets in texts', `["${'[\\"{'.repeat(1_000)}"]`, /^ok$/],
    ['500, among many lists', `[${'[],'.repeat(600)}${'['.repeat(499)}1${']'.repeat(500)}`, /^ok$/],
    [
      '501, among many lists',
      `[${'[],'.repeat(600)}${'['.repeat(500)}1${']'.repeat(501)}`,
      /column 2301: .*deeper/,
    ],
    ['many objects side by side', `[${'{"a": {}},'.repeat(1_000)}{}]`, /^ok$/],
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
