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

  it.each(['\uFEFF', ''])('reads UTF-16 of both byte orders, with the mark %j in front', (mark) => {
    for (const bigEndian of [true, false])
      expect(decodeFile(utf16(mark + JSON_TEXT, bigEndian))).toEqual({
        ok: true,
        text: JSON_TEXT,
        encoding: bigEndian ? 'utf-16be' : 'utf-16le',
      });
  });

  it('guesses Windows-1252 where that gives a text, and uses it for nothing', () => {
    expect(decodeFile(bytes('{"a":"Gr\xFC\xDFe aus K\xF6ln"}'))).toEqual({
      ok: false,
      message: expect.stringContaining('not in UTF-8'),
      guess: '{"a":"Grüße aus Köln"}',
    });
    for (const other of ['{"a":"\x81"}', '\x01\x02\xFF'])
      expect(decodeFile(bytes(other))).not.toHaveProperty('guess');
  });

  it.each([
    ['zip', bytes('PK\x03\x04aaaa'), 'zip archive'],
    ['docx', bytes(`PK\x03\x04${'\0'.repeat(26)}[Content_Types].xmlword/document.xml`), 'Word document'],
    ['xlsx', bytes(`PK\x03\x04${'\0'.repeat(9_000)}xl/workbook.xml`), 'Excel workbook'],
    ['odt', bytes('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text'), 'OpenDocument'],
    ['RTF', bytes('{\\rtf1\\ansi {"a":1}}'), 'RTF'],
    ['gzip', bytes('\x1F\x8B\x08'), 'gzip archive'],
    ['PNG', bytes('\x89PNG\r\n\x1A\n'), 'picture'],
    ['JPEG', bytes('\xFF\xD8\xFF\xE0'), 'picture'],
    ['PDF', bytes('%PDF-1.7'), 'PDF'],
    ['zeros', bytes('{"a":1}\0'), 'not text'],
    ['a program', bytes('\x01\x00\x00\x00\x02\x00'), 'not text'],
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
