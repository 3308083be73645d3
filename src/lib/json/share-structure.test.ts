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

  it('keeps a list that is equal, and of another one the items that are', () => {
    const previous = [{ a: 1 }, { b: [1] }, 3];
    expect(shareStructure(previous, [{ a: 1 }, { b: [1] }, 3])).toBe(previous);
    const shared = shareStructure(previous, [{ a: 2 }, { b: [1] }, 3]) as typeof previous;
    expect(shared).toEqual([{ a: 2 }, { b: [1] }, 3]);
    expect(shared[1]).toBe(previous[1]);
  });

  it.each([
    ['a list that grew', [1], [1, 2]],
    ['a list that shrank', [1, 2], [1]],
    ['a key that came', { a: 1 }, { a: 1, b: 2 }],
    ['a key that went', { a: 1, b: 2 }, { a: 1 }],
    ['a key that became another', { a: 1 }, { b: 1 }],
    ['a list in place of an object', { 0: 1 }, [1]],
    ['an object in place of a list', [1], { 0: 1 }],
    ['an object in place of nothing', null, {}],
    ['nothing in place of an object', {}, null],
  ])('takes %s', (_, previous, next) => {
    expect(JSON.stringify(shareStructure(previous, structuredClone(next)))).toBe(JSON.stringify(next));
  });

  it('keeps the value of a key that stands in another place', () => {
    const previous = { a: { x: 1 }, b: { y: 1 } };
    const shared = shareStructure(previous, { b: { y: 1 }, c: 1, a: { x: 1 } }) as typeof previous;
    expect(shared.a).toBe(previous.a);
    expect(shared.b).toBe(previous.b);
  });

  it('takes nothing from what every object inherits', () => {
    const shared = shareStructure({ a: 1 }, JSON.parse('{"__proto__":{}}'));
    expect(Object.getOwnPropertyDescriptor(shared, '__proto__')?.value).not.toBe(Object.prototype);
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
