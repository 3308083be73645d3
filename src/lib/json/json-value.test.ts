import { expect, it } from 'vitest';
import { fitsType, isObject, jsonType } from './json-value';

it.each([
  [null, 'null'],
  [[], 'array'],
  [{}, 'object'],
  ['', 'string'],
  [0, 'number'],
  [false, 'boolean'],
  [undefined, 'null'],
])('%j is of type %s', (value, type) => {
  expect(jsonType(value)).toBe(type);
  expect(isObject(value)).toBe(type === 'object');
});

it('a control shows what fits its type, or nothing', () => {
  for (const type of ['string', 'integer', 'number']) {
    expect([undefined, 'a', 1].map((value) => fitsType(value, type))).toEqual([true, true, true]);
    expect([null, true, [], {}].map((value) => fitsType(value, type))).toEqual([false, false, false, false]);
  }
  expect([undefined, true, 'true', 1, null].map((value) => fitsType(value, 'boolean'))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect([[], {}, 'x'].map((value) => fitsType(value, 'array'))).toEqual([true, false, false]);
  expect([[], {}, 'x'].map((value) => fitsType(value, 'object'))).toEqual([false, true, false]);
  expect(fitsType({}, undefined)).toBe(true);
});
