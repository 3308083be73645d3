import { describe, expect, it } from 'vitest';
import { pointerAt, rangeOf } from './places';

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
    expect(rangeOf('['.repeat(100_000), '')).toBeUndefined();
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
