import { describe, expect, it } from 'vitest';
import { literalAt, pointerAt, rangeOf, readTree } from './tree';

const DEEPER_THAN_THE_STACK = '['.repeat(100_000);

describe('the text at a pointer', () => {
  const text =
    '{ "id": 12345678901234567890, "list": [1.50, {"a/b": "\\u00e9"}], "list 2": [], "x": 1, "x": 2e0 }';

  it.each([
    ['/id', '12345678901234567890'],
    ['/list/0', '1.50'],
    ['/list/1/a~1b', '"\\u00e9"'],
    ['/list 2', '[]'],
    ['', text],
  ])('%j is as it was written', (pointer, literal) => {
    expect(literalAt(text, pointer)).toBe(literal);
  });

  it('is that of the last of duplicate keys, as for JSON.parse', () => {
    expect(literalAt(text, '/x')).toBe('2e0');
  });

  it.each(['/y', '/id/0', '/id/length', '/list/2', '/list/-1', '/list/01', '/list/length', '/list/1/a'])(
    'there is none at %j',
    (pointer) => {
      expect(literalAt(text, pointer)).toBeUndefined();
    },
  );

  it('there is none in a text without a value, and in one that nests deeper than the stack', () => {
    expect(literalAt('', '')).toBeUndefined();
    expect(literalAt(DEEPER_THAN_THE_STACK, '')).toBeUndefined();
  });
});

describe('what is marked for a pointer', () => {
  const text = '{"a": {"b": [10, 20]}, "c": 1}';
  const marked = (pointer: string) => {
    const range = rangeOf(text, pointer);
    return range && text.slice(range.offset, range.offset + range.length);
  };

  it.each([
    ['/a/b', '"b": [10, 20]', 'a member with its key'],
    ['/a/b/1', '20', 'an item alone'],
    ['', text, 'the whole document'],
    ['/a/x', '"a": {"b": [10, 20]}', 'the object around a key that is missing'],
    ['/a/b/7', '"b": [10, 20]', 'the list around an item that is missing'],
    ['/c/d/e', '"c": 1', 'the nearest place that exists, however far away'],
    ['/x/y', text, 'the document where nothing nearer exists'],
  ])('%j: %j, %s', (pointer, shown) => {
    expect(marked(pointer)).toBe(shown);
  });

  it('is nothing in a text without a value, and in one that nests deeper than the stack', () => {
    expect(rangeOf('', '/a')).toBeUndefined();
    expect(rangeOf(DEEPER_THAN_THE_STACK, '')).toBeUndefined();
  });
});

describe('the place of the cursor, here |', () => {
  it.each([
    ['{|"a": 1}', '/a'],
    ['{"a|": 1}', '/a'],
    ['{"a"|: 1}', '/a'],
    ['{"a": |1}', '/a'],
    ['{"a": 1|}', '/a'],
    ['{"a": 1,| "b": 2}', ''],
    ['{"a": 1, |"b": 2}', '/b'],
    ['|{"a": 1}', ''],
    ['{"a": 1 }|', ''],
    ['{"a/b": |true}', '/a~1b'],
    ['{"a": {"b": [10, 2|0]}}', '/a/b/1'],
    ['{"a": {"b": [10, | 20]}}', '/a/b'],
    ['{"a": { | "b": [10, 20]}}', '/a'],
    ['{"a": | {"b": 1}}', '/a'],
    ['[[], [{"a": 1|}]]', '/1/0/a'],
    // Somebody is typing: the text does not parse yet.
    ['{"a": |', '/a'],
    ['{"a": {"b"|', '/a/b'],
    ['{"a": 1, "b": [1, 2|', '/b/1'],
    ['|', ''],
  ])('%s is in %j', (marked, pointer) => {
    expect(pointerAt(marked.replace('|', ''), marked.indexOf('|'))).toBe(pointer);
  });
});

it('a text is read once, however often its tree is asked for', () => {
  const text = '{"a": 1}';
  const tree = readTree(text);
  expect(readTree(text)).toBe(tree);
  expect(readTree('{"a": 2}')).not.toBe(tree);
});
