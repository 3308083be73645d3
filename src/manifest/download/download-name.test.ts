import { describe, expect, it } from 'vitest';
import { WITHHELD } from '../secrets/credentials';
import { downloadName } from './download-name';

describe('downloadName', () => {
  it('is the name of the app, whatever the layout', () => {
    expect(downloadName('{"client_name":"A"}')).toBe('A.manifest.json');
    expect(downloadName('{\n  "client_name": "\\u0041"\n}\n')).toBe('A.manifest.json');
  });

  it('says when values were withheld, and which version of a day it is', () => {
    const text = JSON.stringify({ client_name: 'A', client_secret: WITHHELD });
    expect(downloadName(text)).toBe('A.incomplete.manifest.json');
    expect(downloadName(text, 2)).toBe('A.2.incomplete.manifest.json');
  });

  it.each([['{'], ['[]'], ['{"client_name":7}'], [''], ['['.repeat(100_000)]])(
    'names %.20j all the same',
    (text) => {
      expect(downloadName(text)).toBe('manifest.json');
    },
  );
});
