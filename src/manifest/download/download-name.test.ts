import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../lib/json/fingerprint';
import { WITHHELD } from '../secrets/credentials';
import { downloadName } from './download-name';

describe('downloadName', () => {
  it('has the fingerprint of the value, whatever the layout', () => {
    const name = `A.${fingerprint('{"client_name":"A"}')}.manifest.json`;
    expect(downloadName('{"client_name":"A"}')).toBe(name);
    expect(downloadName('{\n  "client_name": "\\u0041"\n}\n')).toBe(name);
  });

  it('says when values were withheld', () => {
    const text = JSON.stringify({ client_name: 'A', client_secret: WITHHELD });
    expect(downloadName(text)).toBe(`A.${fingerprint(text)}.incomplete.manifest.json`);
  });

  it.each([['{'], ['[]'], ['{"client_name":7}'], [''], ['['.repeat(100_000)]])(
    'names %.20j all the same',
    (text) => {
      expect(downloadName(text)).toMatch(/^manifest\.([a-z-]{29}\.)?json$/);
    },
  );

  it('leaves the fingerprint of a huge text out', () => {
    const text = JSON.stringify({ client_name: 'A', x: 'y'.repeat(2_000_000) });
    expect(downloadName(text)).toBe('A.manifest.json');
  });
});
