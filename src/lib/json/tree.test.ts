import { describe, expect, it } from 'vitest';
import { literalAt, readTree } from './tree';

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

it('a text is read once, however often its tree is asked for', () => {
  const text = '{"a": 1}';
  const tree = readTree(text);
  expect(readTree(text)).toBe(tree);
  expect(readTree('{"a": 2}')).not.toBe(tree);
});
