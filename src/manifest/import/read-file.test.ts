import { describe, expect, it } from 'vitest';
import { readTextFile } from './read-file';
import { MAX_IMPORT_BYTES } from './read-import';

const JSON_TEXT = '{"client_name":"Žluťoučký 日本 😀"}\r\n';

describe('readTextFile', () => {
  it('reads a file in UTF-8, and one in UTF-16 that a byte order mark announces', async () => {
    const utf16 = Buffer.from(`\uFEFF${JSON_TEXT}`, 'utf16le');
    expect(await readTextFile(new File([JSON_TEXT], 'a.json'))).toMatchObject({ ok: true, text: JSON_TEXT });
    expect(await readTextFile(new File([utf16], 'a.json'))).toMatchObject({ ok: true, text: JSON_TEXT });
  });

  it('does not read what is too large', async () => {
    const arrayBuffer = () => Promise.reject(new Error('was read'));
    expect(await readTextFile({ size: MAX_IMPORT_BYTES + 1, arrayBuffer })).toEqual({
      ok: false,
      message: expect.stringContaining('at most 5 MB'),
    });
  });

  it('says what to do with what cannot be read', async () => {
    const arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await readTextFile({ size: 1, arrayBuffer })).toEqual({
      ok: false,
      message: expect.stringContaining('try once more'),
    });
  });
});
