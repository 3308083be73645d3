import type { Node } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { findNode, literalAt } from './tree';

const KEYS = 1_000;

describe('a place in an object of many keys', () => {
  it('is that of the last of keys that stand there twice', () => {
    const members = Array.from({ length: KEYS }, (_, index) => `"key${index}":${index}`);
    const text = `{${members.join()},"key7":"last","__proto__":1}`;
    expect(literalAt(text, '/key7')).toBe('"last"');
    expect(literalAt(text, '/key999')).toBe('999');
    expect(literalAt(text, '/__proto__')).toBe('1');
    expect(literalAt(text, '/constructor')).toBeUndefined();
  });

  it('is found without a look at each key, however many places are asked for', () => {
    let looks = 0;
    const children = Array.from({ length: KEYS }, (_, index) => {
      const parts = [{ value: `key${index}` }, { value: index }] as Node[];
      return Object.defineProperty({ type: 'property' } as Node, 'children', {
        get: () => {
          looks += 1;
          return parts;
        },
      });
    });
    const root = { type: 'object', children } as Node;
    for (let index = 0; index < KEYS; index += 1) expect(findNode(root, [`key${index}`])?.value).toBe(index);
    expect(looks).toBeLessThan(3 * KEYS);
  });
});
