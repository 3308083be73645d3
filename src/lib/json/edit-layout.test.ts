import { describe, expect, it } from 'vitest';
import { type Change, editText, emptiedParent } from './edit';

const ORDER = ['a', 'b', 'c', 'd'];
const edited = (text: string, ...changes: Change[]) => editText(text, changes, () => ORDER).text;
const set = (pointer: string, value: unknown): Change => ({ op: 'set', pointer, value });
const insert = (pointer: string, index: number, value: unknown): Change => ({
  op: 'insert',
  pointer,
  index,
  value,
});
const remove = (pointer: string): Change => ({ op: 'remove', pointer });

describe('a list', () => {
  it('takes an item in front, between and behind, on one line or on lines of their own', () => {
    expect(edited('{"l": [1, 2]}', insert('/l', 0, 0))).toBe('{"l": [0, 1, 2]}');
    expect(edited('{"l": [1, 2]}', insert('/l', 1, 0))).toBe('{"l": [1, 0, 2]}');
    expect(edited('{"l": [1, 2]}', insert('/l', 9, 0))).toBe('{"l": [1, 2, 0]}');
    expect(edited('{\n  "l": [\n    1\n  ]\n}', insert('/l', 1, { x: [] }))).toBe(
      '{\n  "l": [\n    1,\n    {\n      "x": []\n    }\n  ]\n}',
    );
  });

  it('is made where there was none, and takes the place of what is no list', () => {
    expect(edited('{"a": 1}', insert('/l', 0, 'x'))).toBe('{"a": 1, "l": ["x"]}');
    expect(edited('{"l": "text"}', insert('/l', 0, 'x'))).toBe('{"l": ["x"]}');
    expect(edited('{\n\t"l": {}\n}', insert('/l', 3, 'x'))).toBe('{\n\t"l": [\n\t\t"x"\n\t]\n}');
  });

  it('loses an item and one comma, wherever the item stands', () => {
    expect(edited('{"l": [1, 2, 3]}', remove('/l/0'))).toBe('{"l": [2, 3]}');
    expect(edited('{"l": [1, 2, 3]}', remove('/l/1'))).toBe('{"l": [1, 3]}');
    expect(edited('{"l": [1, 2, 3]}', remove('/l/2'))).toBe('{"l": [1, 2]}');
    expect(edited('{"l": [ 1 ]}', remove('/l/0'))).toBe('{"l": []}');
    expect(edited('{"l": [1]}', remove(''))).toBe('{"l": [1]}');
    expect(edited('{"l": [1]}', remove('/x'))).toBe('{"l": [1]}');
  });
});

describe('a new key', () => {
  it.each([
    ['{"b":1}', '/a', '{"a":0,"b":1}'],
    ['{"x":1,"b":1}', '/a', '{"x":1,"a":0,"b":1}'],
    ['{"a":1,"c":1}', '/b', '{"a":1,"b":0,"c":1}'],
    ['{"a":1}', '/zz', '{"a":1,"zz":0}'],
    ['{"x":1}', '/a', '{"a":0,"x":1}'],
    ['{"c":1,"a":1,"x":1}', '/b', '{"c":1,"a":1,"b":0,"x":1}'],
    ['{"a":1,"a#fr":1,"b":1}', '/a#de', '{"a":1,"a#fr":1,"a#de":0,"b":1}'],
    ['{"a#fr":1,"b":1}', '/a', '{"a":0,"a#fr":1,"b":1}'],
    ['{"b":1}', '/a#fr', '{"a#fr":0,"b":1}'],
  ])('in %s, %s stands where the order puts it', (text, pointer, expected) => {
    expect(edited(text, set(pointer, 0))).toBe(expected);
  });

  it('brings the objects around it along', () => {
    expect(edited('{}', set('/a/b', 1))).toBe('{\n  "a": {\n    "b": 1\n  }\n}');
    expect(edited('{"x":{}}', set('/x/a/b', 1))).toBe('{"x":{"a":{"b":1}}}');
    expect(edited('{"x": 1}', set('/y/a', { b: [1, 'c'], d: null }))).toBe(
      '{"x": 1, "y": {"a": {"b": [1, "c"], "d": null}}}',
    );
  });

  it('looks like what is there: tabs, spaces, line ends, one line or many', () => {
    expect(edited('{\r\n\t"a": 1\r\n}', set('/b', [1]))).toBe(
      '{\r\n\t"a": 1,\r\n\t"b": [\r\n\t\t1\r\n\t]\r\n}',
    );
    expect(edited('{\n    "a": 1\n}', set('/b', { c: 1 }))).toBe(
      '{\n    "a": 1,\n    "b": {\n        "c": 1\n    }\n}',
    );
    expect(edited('{ "a": {} }\n', set('/a/b', 1))).toBe('{ "a": {"b": 1} }\n');
    expect(edited('{\n  "a": {"b": 1}\n}', set('/a/c', 2))).toBe('{\n  "a": {"b": 1, "c": 2}\n}');
    expect(edited('\n\n{"a":1}\n\n', set('/b', [1, 2]))).toBe('\n\n{"a":1,"b":[1,2]}\n\n');
    expect(edited('{\n  "a": []\n}', insert('/a', 0, 1))).toBe('{\n  "a": [\n    1\n  ]\n}');
    expect(edited('{\n"a": 1\n}', set('/b', {}))).toBe('{\n"a": 1,\n"b": {}\n}');
    expect(edited('{"a": 1,\n "b": {}}', set('/b/c', 1))).toBe('{"a": 1,\n "b": {\n   "c": 1\n }}');
  });
});

it('says what it cannot do', () => {
  expect(() => edited('', set('/a', 1))).toThrow('editText needs a text that parses');
  expect(() => edited('{"a": 1}', set('/a/b', 1))).toThrow('No key can be added to a value of type number');
  expect(edited('{"a": 1}', set('', [1]))).toBe('[1]');
});

it('renames a key, but never to one that is there, nor an item of a list', () => {
  const rename = (pointer: string, key: string): Change => ({ op: 'rename', pointer, key });
  expect(edited('{"a" : {"b":1}}', rename('/a', 'q"'))).toBe('{"q\\"" : {"b":1}}');
  expect(edited('{"a":1,"b":2}', rename('/a', 'b'))).toBe('{"a":1,"b":2}');
  for (const pointer of ['/x', '/a/0', ''])
    expect(edited('{"a":[1]}', rename(pointer, 'y'))).toBe('{"a":[1]}');
});

it('reports no edit where nothing changes, and the edits where something does', () => {
  expect(editText('{"a": 1}', [set('/a', 1)], () => ORDER).edits).toEqual([]);
  expect(editText('{"a": 1}', [set('/a', 2)], () => ORDER).edits).toEqual([
    { offset: 6, length: 1, content: '2' },
  ]);
  expect(
    editText('{"a": 1}', [remove('/b'), { op: 'move', pointer: '/q', to: '/r' }], () => ORDER).edits,
  ).toEqual([]);
});

it('the parent goes along where it would be empty, but never the document', () => {
  const value = { one: { a: 1 }, two: { a: 1, b: 2 }, list: [1], text: 'x', none: null };
  expect(emptiedParent(value, '/one/a')).toBe('/one');
  expect(emptiedParent(value, '/two/a')).toBeUndefined();
  expect(emptiedParent(value, '/list/0')).toBe('/list');
  expect(emptiedParent({ a: 1 }, '/a')).toBeUndefined();
  for (const pointer of ['', '/text/0', '/none/a', '/missing/a'])
    expect(emptiedParent(value, pointer)).toBeUndefined();
});
