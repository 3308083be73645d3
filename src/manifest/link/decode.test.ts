import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeLink } from './decode';
import { dictionary } from './dictionary';
import { encodeLink } from './encode';
import { frame } from './frame';

const SITE = 'https://editor.example/app/?#';
const pack = (bytes: Uint8Array): string => SITE + frame(deflateSync(bytes, { level: 9, dictionary }));
const spaces = (length: number): Uint8Array => new Uint8Array(length).fill(32);

describe('what no encoder of ours made', () => {
  it('survives deep nesting in the envelope', () => {
    const deep = new TextEncoder().encode(`{}\0${'['.repeat(100_000)}`);
    const opened = decodeLink(pack(deep));
    expect(opened).toMatchObject({ kind: 'ok', text: '{}', repairs: [expect.stringContaining('note')] });
    expect(opened).not.toHaveProperty('envelope');
  });

  it('refuses an envelope of many megabytes', () => {
    const opened = decodeLink(pack(new TextEncoder().encode(`{}\0{"n":"${'x'.repeat(2_000_000)}"}`)));
    expect(opened).toMatchObject({ kind: 'damaged', reason: 'too-large' });
  });

  it('reads known fields of an envelope only', () => {
    const wire =
      '{"__proto__":{"a":"1","polluted":1},"constructor":{"prototype":{"polluted":1}},"a":7,"s":["x"],"n":"<img src=x onerror=alert(1)>",' +
      '"w":["/a",3,null],"c":[{"p":"/b","t":"javascript:alert(1)"},{"p":1},null,"x",{"__proto__":{"p":"/","t":"x"}}],"zz":{}}';
    const opened = decodeLink(pack(new TextEncoder().encode(`{}\0${wire}`)));
    expect(opened).toEqual({
      kind: 'ok',
      version: 1,
      text: '{}',
      repairs: [],
      envelope: {
        note: '<img src=x onerror=alert(1)>',
        withheld: ['/a'],
        notes: [{ pointer: '/b', text: 'javascript:alert(1)' }],
      },
    });
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([
    ['no deflate stream', new Uint8Array([7, 1, 2, 3])],
    ['a stream without an end', deflateSync(new Uint8Array(5000), { level: 9 }).subarray(0, -2)],
    ['a distance before the dictionary', new Uint8Array([0x63, 0x00, 0x3e, 0xff, 0xff, 0xff])],
    ['no UTF-8', deflateSync(new Uint8Array([0xc3, 0x28]), { dictionary })],
    ['half a character', deflateSync(new Uint8Array([0x7b, 0xe2, 0x82]), { dictionary })],
  ])('refuses %s with a right checksum', (_, body) => {
    expect(decodeLink(SITE + frame(body))).toMatchObject({ kind: 'damaged', reason: 'changed' });
  });
});

describe('the limits of a link', () => {
  it('are 8 MB of content, to the byte', () => {
    expect(decodeLink(pack(spaces(8_000_000)))).toMatchObject({ kind: 'ok', text: ' '.repeat(8_000_000) });
    expect(decodeLink(pack(spaces(8_000_001)))).toMatchObject({
      kind: 'damaged',
      reason: 'too-large',
      message: expect.stringContaining('more than 8 MB'),
    });
    expect(() => encodeLink({ text: ' '.repeat(8_000_001) })).toThrow('Send the file instead');
    expect(encodeLink({ text: ' '.repeat(8_000_000) }).length).toBeLessThan(20_000);
  });

  it('are a million characters beside the manifest, and none that count in the manifest itself', () => {
    const beside = (length: number, text = '{}') =>
      decodeLink(pack(new TextEncoder().encode(`${text}\0{"n":"${'x'.repeat(length - 9)}"}`)));
    expect(beside(1_000_000)).toMatchObject({
      kind: 'ok',
      text: '{}',
      envelope: { note: expect.any(String) },
    });
    expect(beside(1_000_001)).toMatchObject({ kind: 'damaged', reason: 'too-large' });
    expect(beside(600_000, ' '.repeat(600_000))).toMatchObject({ kind: 'ok' });
  });

  it('are the same for every script, wherever the parts that are unpacked end', () => {
    const text = '対話ブリッジ🚀é'.repeat(20_000);
    expect(decodeLink(SITE + encodeLink({ text }))).toEqual({ kind: 'ok', version: 1, text, repairs: [] });
  });

  it('are 250,000 characters for a search: a longer link opens as it was sent, or with text behind it', () => {
    let state = 1;
    const numbers = Array.from({ length: 60_000 }, () => (state = (state * 48271) % 2147483647));
    const text = JSON.stringify(numbers);
    const payload = encodeLink({ text });
    expect(payload.length).toBeGreaterThan(250_000);
    expect(decodeLink(SITE + payload)).toMatchObject({ kind: 'ok', text, repairs: [] });
    expect(decodeLink(payload)).toMatchObject({ kind: 'ok', text, repairs: [] });
    expect(decodeLink(`${SITE}${payload}.`)).toMatchObject({
      kind: 'ok',
      text,
      repairs: ['Text behind the end of the link was left out.'],
    });
    expect(decodeLink(`${payload}.`)).toMatchObject({ kind: 'ok', text });
    expect(decodeLink(`${SITE}${payload.slice(0, 100)}\n${payload.slice(100)}`)).toMatchObject({
      kind: 'damaged',
      reason: 'cut-off',
    });
    expect(decodeLink(SITE.replace('#', '%23') + payload)).toEqual({ kind: 'none' });
  });
});
