import { expect, it } from 'vitest';
import { utf8Length } from './utf8-length';

it.each(['', 'abc', 'é', 'Größe', '\u07ff\u0800', '漢字', '\uffff', 'a😀b', '{"a": "\u2028"}\r\n'])(
  'counts the bytes of %j',
  (text) => {
    expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
  },
);
