import { describe, expect, it } from 'vitest';
import { MAX_IMPORT_BYTES, readImport, sizeRefusal } from './read-import';

/** The sentence of a text that is refused. */
function failureOf(text: string): string {
  const reading = readImport(text);
  if (reading.kind !== 'failure') throw new Error(`was read as ${reading.kind}`);
  return reading.message;
}

describe('readImport: a manifest stays the text that it was', () => {
  it.each([
    ['unknown keys in odd order', '{"zeta":{"x":[{}]},"client_name":"a","alpha":null}'],
    ['Windows line ends and tabs', '{\r\n\t"client_name": "a"\r\n}\r\n'],
    ['odd spacing', ' \n{ "client_name"  :"a" ,\n\n "b":1}\n\n'],
    ['long numbers', '{"client_name":"a","n":12345678901234567890123,"m":1.0,"e":1E+2}'],
    ['escapes', '{"client_name":"\\u00e9\\/\\ud83d\\ude00 \\ud83d","client_name#fr":"é😀"}'],
    ['duplicate keys', '{"client_name":"a","client_name":"b"}'],
    ['keys of objects in JavaScript', '{"__proto__":{"a":1},"constructor":1,"client_name":"a"}'],
    ['platform keys', '{"id":"1","client_name":"a","client_secret":"s","deleted":false}'],
  ])('%s', (_what, text) => {
    expect(readImport(text)).toEqual({ kind: 'manifest', text, hadByteOrderMark: false });
  });

  it('takes out a byte order mark, and tells', () => {
    expect(readImport('\uFEFF{"client_name":"a"}')).toEqual({
      kind: 'manifest',
      text: '{"client_name":"a"}',
      hadByteOrderMark: true,
    });
  });
});

describe('readImport: broken JSON', () => {
  it('gives line, column, the line itself and what was expected', () => {
    const reading = readImport('{\n  "client_name": "a"\n  "enabled": true\n}');
    expect(reading).toMatchObject({
      kind: 'failure',
      message: 'The JSON breaks at line 2, column 21: a comma is missing.',
      place: { line: 2, column: 21, offset: 22, lineText: '  "client_name": "a"' },
    });
  });

  it('counts without the byte order mark', () => {
    expect(readImport('\uFEFF{"a" 1}')).toMatchObject({ place: { line: 1, column: 5 } });
  });

  it('says of one missing quote where it opened, and takes no key after it', () => {
    expect(failureOf('{\n  "client_name": "a,\n  "enabled": true\n}')).toMatch(
      /^The JSON breaks at line 2, /,
    );
  });

  it.each([
    ['a trailing comma', '{"a":1,}', 'comma'],
    ['a comment', '{"a":1} // note', 'comment'],
    ['a code fence', '```json\n{}\n```', 'fence'],
    ['curly quotes', '{“a”:1}', 'curly'],
    ['single quotes', "{'a':1}", 'single quotes'],
    ['an unquoted key', '{a:1}', 'double quotes'],
    ['two documents', '{"a":1}{"b":2}', 'ended'],
    ['endless nesting', `${'['.repeat(100_000)}`, 'nesting'],
  ])('names %s', (_what, text, word) => {
    expect(failureOf(text)).toContain(word);
  });
});

describe('readImport: what is no manifest', () => {
  it.each([
    ['nothing', '', 'nothing here to import'],
    ['white space', ' \n\t ', 'nothing here to import'],
    ['a byte order mark alone', '\uFEFF', 'nothing here to import'],
    ['null', 'null', 'the word null'],
    ['a text', '"{}"', 'one text in quotes'],
    ['a number', '12', 'one number'],
    ['true', 'true', 'the word true'],
    ['an empty list', '[]', 'empty list'],
    ['a list without objects', '[1, "a", [{}], null]', 'none of its items is an object'],
    ['an address', ' https://example.com/?#abc\n', 'an address'],
    ['a web page', '<!DOCTYPE html><html></html>', 'web page'],
    ['bytes', '{"a":1}\0\0', 'not text'],
  ])('%s', (_what, text, words) => {
    expect(failureOf(text)).toContain(words);
  });

  it('refuses more than 5 MB, counted in bytes', () => {
    const manifest = (letters: string) => `{"a":"${letters}"}`;
    const room = MAX_IMPORT_BYTES - manifest('').length;
    expect(readImport(manifest('a'.repeat(room))).kind).toBe('manifest');
    expect(failureOf(manifest('a'.repeat(room + 1)))).toContain('5.1 MB');
    expect(failureOf(manifest('語'.repeat(room / 3 + 1)))).toContain('at most 5 MB');
    expect(sizeRefusal(MAX_IMPORT_BYTES)).toBeUndefined();
    expect(sizeRefusal(300 * 1024 * 1024)).toContain('300.0 MB');
  });
});

describe('readImport: what would stop the page, though it is not large', () => {
  const list = (count: number, item: string) => `[${Array.from({ length: count }, () => item).join(',')}]`;

  it.each([
    ['values', `{"a":${list(25_001, '1')}}`, 'at most 25,000 can be imported'],
    [
      'empty lists in each other',
      `{"a":${list(100, `${'['.repeat(400)}${']'.repeat(400)}`)}}`,
      'at most 25,000',
    ],
    ['records', list(25_001, '{}'), 'at most 50,000 can be imported'],
    ['white space', `{"a":1${' '.repeat(1_000_001)}}`, 'mostly white space'],
    ['broken JSON', `{"a":${list(25_001, '')}}`, 'at most 25,000'],
  ])('refuses too many %s', (_what, text, words) => {
    expect(failureOf(text)).toContain(words);
  });

  it.each([
    ['20,000 keys', `{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":1`).join(',')}}`, 'manifest'],
    ['a text full of commas and spaces', `{"a":"${'\\", ['.repeat(200_000)}"}`, 'manifest'],
    ['a list of 1,000 records', list(1_000, '{"client_name":"a","b":[1,2,3]}'), 'records'],
  ])('reads %s', (_what, text, kind) => {
    expect(readImport(text).kind).toBe(kind);
  });
});

describe('readImport: installation records', () => {
  const answer = `[
  {
    "id": 12345678901234567890,
    "client_name": "com.example.First",
    "client_secret": "s3cret",
    "enabled": true,
    "nested": {
      "text": "\\n  "
    }
  },
  { "client_name": "Second", "id": "b-2", "enabled": false },
  {},
  7
]`;

  it('lists what helps to choose, and counts what is no record', () => {
    const reading = readImport(answer);
    if (reading.kind !== 'records') throw new Error('no records');
    expect(reading.others).toBe(1);
    expect(reading.records.map(({ text: _, ...shown }) => shown)).toEqual([
      { position: 1, name: 'com.example.First', id: '12345678901234567890', enabled: true },
      { position: 2, name: 'Second', id: 'b-2', enabled: false },
      { position: 3 },
    ]);
  });

  it('takes a record out as it was written, moved to the margin', () => {
    const reading = readImport(answer);
    if (reading.kind !== 'records') throw new Error('no records');
    expect(reading.records[0]?.text).toBe(`{
  "id": 12345678901234567890,
  "client_name": "com.example.First",
  "client_secret": "s3cret",
  "enabled": true,
  "nested": {
    "text": "\\n  "
  }
}`);
    expect(reading.records[1]?.text).toBe('{ "client_name": "Second", "id": "b-2", "enabled": false }');
  });

  it('offers a list of one', () => {
    expect(readImport('\uFEFF[{"client_name":"a"}]')).toMatchObject({
      kind: 'records',
      hadByteOrderMark: true,
      records: [{ text: '{"client_name":"a"}' }],
    });
  });

  it('keeps tabs and Windows line ends of a record', () => {
    const reading = readImport('[\r\n\t{\r\n\t\t"a": 1\r\n\t}\r\n]');
    expect(reading).toMatchObject({ records: [{ text: '{\r\n\t"a": 1\r\n}' }] });
  });
});
