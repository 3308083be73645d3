import { expect, it } from 'vitest';
import { childPointer, fromPointer, isIndex, isWithin, parentPointer, toPointer, valueAt } from './pointer';

it.each([
  ['', []],
  ['/a', ['a']],
  ['/a~1b/0', ['a/b', '0']],
  ['/~01', ['~1']],
  ['/', ['']],
  ['//x', ['', 'x']],
])('%j names the place at %j, and back', (pointer, path) => {
  expect(fromPointer(pointer)).toEqual(path);
  expect(toPointer(path)).toBe(pointer);
});

it('refuses what is no pointer, and says which', () => {
  expect(() => fromPointer('a/b')).toThrow('Not a JSON Pointer: a/b');
});

it('steps down and up', () => {
  expect(childPointer('/a', 'b/c~d')).toBe('/a/b~1c~0d');
  expect(childPointer('', 0)).toBe('/0');
  expect(parentPointer('/a/b')).toBe('/a');
  expect(parentPointer('/a')).toBe('');
  expect(parentPointer('')).toBeUndefined();
});

it('tells a place inside from one whose name only begins like it', () => {
  expect(isWithin('/a/b', '/a')).toBe(true);
  expect(isWithin('/a', '/a')).toBe(true);
  expect(isWithin('/ab', '/a')).toBe(false);
  expect(isWithin('/a', '/a/b')).toBe(false);
});

it('knows an index by its digits', () => {
  expect(['0', 7, '10', '123'].map(isIndex)).toEqual([true, true, true, true]);
  expect(['00', '01', '-1', '1a', 'a1', '', '1x2'].map(isIndex)).toEqual(Array(7).fill(false));
});

it('reads values, and none where there are none', () => {
  const value = { list: [{ a: null }, 'text'], text: 'abc', 12: 'twelve' };
  expect(valueAt(value, '')).toBe(value);
  expect(valueAt(value, '/list/0/a')).toBeNull();
  expect(valueAt(value, '/list/1')).toBe('text');
  expect(valueAt(value, '/12')).toBe('twelve');
  for (const none of [
    '/list/2',
    '/list/length',
    '/text/0',
    '/text/length',
    '/list/0/a/b',
    '/toString',
    '/__proto__',
    '/x/y',
  ])
    expect(valueAt(value, none), none).toBeUndefined();
});
