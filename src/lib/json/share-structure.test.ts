import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareStructure } from './share-structure';

describe('sharing structure', () => {
  it('keeps what is equal, and takes what is not', () => {
    const previous = { a: { x: [1, 2] }, b: 1 };
    const shared = shareStructure(previous, { a: { x: [1, 2] }, b: 2 }) as typeof previous;
    expect(shared).toEqual({ a: { x: [1, 2] }, b: 2 });
    expect(shared.a).toBe(previous.a);
  });

  it('gives the previous value itself where nothing changed, but not where keys changed places', () => {
    const previous = { a: 1, b: 2 };
    expect(shareStructure(previous, { a: 1, b: 2 })).toBe(previous);
    expect(JSON.stringify(shareStructure(previous, { b: 2, a: 1 }))).toBe('{"b":2,"a":1}');
  });

  it('gives any value the same JSON as it had, __proto__ keys included', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (before, after) => {
        const odd = (text: string) => JSON.parse(`{"__proto__":${text},"x":${text}}`);
        const shared = shareStructure(odd(before), odd(after));
        expect(JSON.stringify(shared)).toBe(JSON.stringify(odd(after)));
      }),
    );
  });
});
