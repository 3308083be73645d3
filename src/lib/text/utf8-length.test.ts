import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8Length } from './utf8-length';

const encoded = (text: string) => new TextEncoder().encode(text).length;

it.each([
  '',
  'a',
  'ü',
  '名',
  '👩‍💻',
  '\ud83d',
  '\ude00\ud83d',
  'a\ud83d\ud83d\ude00\ude00',
  '\u007f\u0080\u07ff\u0800\uffff',
])('counts the bytes of %j', (text) => {
  expect(utf8Length(text)).toBe(encoded(text));
});

it('counts what an encoder makes of any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => utf8Length(text) === encoded(text)));
});
