import { describe, expect, it } from 'vitest';
import { encodeLink, shareUrl } from '../../../manifest/link/encode';
import { readOther, readOtherFile } from './read-other';

const JSON_TEXT = '{"client_name":"Žluťoučký 日本 😀"}\r\n';
const fileOf = (content: string | Uint8Array<ArrayBuffer>) => new File([content], 'sent.json');

describe('a file to compare with', () => {
  it('may be in UTF-16, as Windows saves it, or have a byte order mark', async () => {
    const read = { ok: true, text: JSON_TEXT, isLink: false };
    const marked = `\uFEFF${JSON_TEXT}`;
    expect(await readOtherFile(fileOf(Buffer.from(marked, 'utf16le')))).toEqual(read);
    expect(await readOtherFile(fileOf(Buffer.from(marked, 'utf16le').swap16()))).toEqual(read);
    expect(await readOtherFile(fileOf(marked))).toEqual(read);
  });

  it('may hold a link', async () => {
    const link = shareUrl('https://forms.example/', encodeLink({ text: JSON_TEXT }));
    const text = { ok: true, text: JSON_TEXT, isLink: true };
    expect(await readOtherFile(fileOf(`${link}\n`))).toEqual(text);
    expect(await readOtherFile(fileOf(`[InternetShortcut]\r\nURL=${link}\r\n`))).toEqual(text);
    expect(readOther(`"${link}"`)).toEqual(text);
  });

  it('may be JSON between lines of backticks', () => {
    expect(readOther('```json\n{"a":1}\n```\n')).toEqual({ ok: true, text: '{"a":1}', isLink: false });
  });

  it('is told where it breaks, whatever signs stand in it', () => {
    expect(readOther('{"description":"Ticket #1 open", "a": }')).toEqual({
      ok: false,
      message: expect.stringContaining('line 1, column 39'),
    });
  });

  it('is named when it is neither a link nor JSON', async () => {
    expect(await readOtherFile(fileOf('{"a":'))).toEqual({
      ok: false,
      message: expect.stringMatching(/^sent\.json: This is neither a link nor JSON/),
    });
  });

  it('is refused in a sentence when its letters would be read wrongly', async () => {
    expect(await readOtherFile(fileOf(Buffer.from('{"client_name":"caf\xE9"}', 'latin1')))).toEqual({
      ok: false,
      message: expect.stringContaining('not in UTF-8'),
    });
  });
});
