import { describe, expect, it } from 'vitest';
import { decodeFile } from './decode-file';

const JSON_TEXT = '{"client_name":"Žluťoučký 日本 😀"}\r\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const buffer = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    buffer.setUint16(index * 2, text.charCodeAt(index), !bigEndian);
  return new Uint8Array(buffer.buffer);
}

describe('decodeFile', () => {
  it('reads UTF-8 and leaves its byte order mark to the reader', () => {
    expect(decodeFile(utf8(JSON_TEXT))).toEqual({ ok: true, text: JSON_TEXT, encoding: 'utf-8' });
    expect(decodeFile(utf8(`\uFEFF${JSON_TEXT}`))).toMatchObject({ text: `\uFEFF${JSON_TEXT}` });
  });

  it('reads UTF-16 of both byte orders where a mark says so', () => {
    for (const bigEndian of [true, false])
      expect(decodeFile(utf16(`\uFEFF${JSON_TEXT}`, bigEndian))).toEqual({
        ok: true,
        text: JSON_TEXT,
        encoding: 'utf-16',
      });
  });

  it.each([
    ['zip', bytes('PK\x03\x04aaaa'), 'zip archive'],
    ['gzip', bytes('\x1F\x8B\x08'), 'gzip archive'],
    ['PNG', bytes('\x89PNG\r\n\x1A\n'), 'picture'],
    ['JPEG', bytes('\xFF\xD8\xFF\xE0'), 'picture'],
    ['PDF', bytes('%PDF-1.7'), 'PDF'],
    ['zeros', bytes('{"a":1}\0'), 'not text'],
    ['UTF-16 without a mark', utf16(JSON_TEXT, false), 'not text'],
    ['half a UTF-16 character', bytes('\xFF\xFE{'), 'not text'],
    ['Windows-1252', bytes('{"a":"caf\xE9"}'), 'not in UTF-8'],
  ])('refuses %s in a sentence', (_kind, file, words) => {
    const decoded = decodeFile(file);
    expect(decoded.ok ? decoded.text : decoded.message).toContain(words);
    expect(decoded.ok).toBe(false);
  });

  it('reads an empty file as empty text', () => {
    expect(decodeFile(new Uint8Array())).toEqual({ ok: true, text: '', encoding: 'utf-8' });
  });
});
