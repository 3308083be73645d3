import 'fake-indexeddb/auto';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { manifestDocument } from '../../../document/document';
import { session } from '../../../document/drafts/page';
import { showToast } from '../../../ui/toast';
import { ImportFailure } from './import-failure';
import { importFile } from './import-file';
import { readStart } from './read-start';

vi.mock(import('../../../ui/toast'), async (original) => ({ ...(await original()), showToast: vi.fn() }));

type Content = string | Uint8Array<ArrayBuffer>;
const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
const file = (name: string, content: Content) => new File([content], name);
const textNow = () => manifestDocument.store.getState().text;
const told = () => vi.mocked(showToast).mock.lastCall?.[0].message;

beforeAll(() => session.start());

describe('a file becomes the document as it is', () => {
  it.each([
    ['unknown keys in odd order', '{ "zeta": [1, {"a": null}], "client_name": "a", "x.y/z~": "kept" }\n'],
    ['Windows line ends and tabs', '{\r\n\t"client_name": "a",\r\n\t"mine": true\r\n}\r\n'],
    ['long numbers', '{"client_name":"a","n":12345678901234567890123,"m":1.0,"e":1E+2}\n'],
    ['escapes and scripts', '{"client_name":"\\u00e9\\/ é 日本 😀 \\ud83d","client_name#ar":"مرحبا"}\n'],
    ['duplicate keys', '{"client_name":"a","client_name":"b"}\n'],
    ['platform keys inside', '{"client_name":"a","capabilities":{"broadcast":{"enabled":false,"id":1}}}\n'],
  ])('%s', async (_, text) => {
    expect(await importFile(file('odd.json', text))).toBeUndefined();
    expect(textNow()).toBe(text);
    expect(told()).toMatch(/^Imported odd\.json/);
  });

  it('without its byte order mark, which is told', async () => {
    await importFile(file('mark.json', '\uFEFF{"client_name":"marked"}\n'));
    expect(textNow()).toBe('{"client_name":"marked"}\n');
    expect(told()).toMatch(/took out an invisible byte order mark/i);
  });

  it('read as UTF-16 where it is, which is told', async () => {
    const text = '{"client_name":"Žluťoučký 😀"}\n';
    for (const mark of ['\uFEFF', '']) {
      await importFile(file('windows.json', new Uint8Array(Buffer.from(mark + text, 'utf16le'))));
      expect(textNow()).toBe(text);
      expect(told()).toMatch(/read it as UTF-16/i);
    }
  });
});

it('a file in Windows-1252 shows how its letters would read, and offers that', async () => {
  const start = await importFile(file('old.json', bytes('{\n  "a": 1,\n  "b": "Gr\xFC\xDFe",\n  "c": 2\n}')));
  const { failure } = readStart(start);
  expect(failure?.guess).toBe('{\n  "a": 1,\n  "b": "Grüße",\n  "c": 2\n}');
  const html = renderToStaticMarkup(
    <ImportFailure id="failure" message={failure?.message ?? ''} guess={failure?.guess} />,
  );
  expect(html.match(/<code[^>]*>([^<]*)/)?.[1]).toBe('&quot;b&quot;: &quot;Grüße&quot;,');
  expect(html).toContain('Read it as Windows-1252');
});

it.each(['\n', '\r\n', '\r'])('where a file with %j at its line ends breaks is told by line', async (end) => {
  const text = ['{', '  "a": 1,', '  "b": 2', '  "c": 3', '}'].join(end);
  const { failure } = readStart(await importFile(file('given.json', text)));
  expect(failure?.message).toContain('line 3, column 9: a comma is missing');
});

describe('what is no manifest is refused in a sentence, and the document stays as it was', () => {
  it.each<[what: string, content: Content, sentence: string]>([
    ['an empty file', '', 'There is nothing here to import'],
    ['null', 'null', 'only the word null'],
    ['a text', '"manifest"', 'only one text in quotes'],
    ['a list without objects', '[1, 2]', 'none of its items is an object'],
    ['more than 5 MB', `{"a":"${'a'.repeat(5 * 1024 * 1024)}"}`, 'at most 5 MB'],
    ['a zip', bytes('PK\x03\x04rest'), 'zip archive'],
    ['a picture', bytes('\x89PNG\r\n\x1A\n'), 'picture'],
    ['bytes', bytes('\x7b\x00\x01'), 'not text'],
    ['Latin-1', bytes('{"a":"\xe9"}'), 'not in UTF-8'],
  ])('%s', async (_, content, sentence) => {
    const before = textNow();
    const { failure } = readStart(await importFile(file('given.json', content)));
    const html = renderToStaticMarkup(
      <ImportFailure id="failure" message={failure?.message ?? ''} fileName={failure?.fileName} />,
    );
    const words = html.replace(/<[^>]*>/g, '');
    expect(html).toContain('role="alert"');
    expect(words).toContain('given.json was not imported.');
    expect(words).toContain(sentence);
    expect(words).toContain('The open document is unchanged.');
    expect(textNow()).toBe(before);
  });
});
