import { describe, expect, it } from 'vitest';
import { countCharacters } from './count-characters';

describe('countCharacters', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['é', 1],
    ['👍', 1],
    ['a👍b', 3],
    ['\ud83d', 1],
    ['\ud83da', 2],
    ['\udc4d\ud83d', 2],
    ['مرحبا', 5],
  ])('counts %j as %i', (text, count) => {
    expect(countCharacters(text)).toBe(count);
    expect(countCharacters(text)).toBe(Array.from(text).length);
  });
});
