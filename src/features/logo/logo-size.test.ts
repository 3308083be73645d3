import { expect, it } from 'vitest';
import { contain, isAsked } from './logo-size';

it.each([
  [
    { width: 140, height: 140 },
    { x: 0, y: 0, width: 70, height: 70 },
  ],
  [
    { width: 140, height: 70 },
    { x: 0, y: 17.5, width: 70, height: 35 },
  ],
  [
    { width: 10, height: 20 },
    { x: 17.5, y: 0, width: 35, height: 70 },
  ],
  [
    { width: 0, height: 0 },
    { x: 35, y: 35, width: 0, height: 0 },
  ],
])('%o is seen whole, in the middle', (size, place) => {
  expect(contain(size)).toEqual(place);
});

it('only 70 by 70 is what the platform asks for; a drawing without a size fits', () => {
  expect(isAsked({ width: 70, height: 70 })).toBe(true);
  expect(isAsked({ width: 0, height: 0 })).toBe(true);
  expect(isAsked({ width: 70, height: 71 })).toBe(false);
});
