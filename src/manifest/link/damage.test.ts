import { deflateSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { ALPHABET } from './base64url';
import { decodeLink } from './decode';
import { dictionary } from './dictionary';
import { encodeLink } from './encode';
import { frame } from './frame';
import {
  connectorWithHeaders,
  connectorWithPaths,
  ENVELOPE,
  filledConnector,
  TEMPLATE,
} from './test-manifests';

vi.setConfig({ testTimeout: 60_000 });

const SITE = 'https://editor.example/app/?#';
const contents = [
  { text: TEMPLATE },
  { text: filledConnector() },
  { text: connectorWithPaths() },
  { text: connectorWithHeaders(), envelope: ENVELOPE },
  { text: '{}' },
];
const sent = contents.map((content) => ({ ...content, payload: encodeLink(content) }));

/** Numbers below `limit`, the same in each run. */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

function pack(bytes: Uint8Array): string {
  return SITE + frame(deflateSync(bytes, { level: 9, dictionary }));
}

describe('damage is always noticed', () => {
  it('opens none of 10,000 links with one changed character', () => {
    const random = seeded(7);
    const reasons: Record<string, number> = {};
    for (let i = 0; i < 10_000; i++) {
      const { payload } = sent[i % sent.length] ?? { payload: '' };
      const at = random(payload.length);
      const letter = ALPHABET[(ALPHABET.indexOf(payload[at] ?? '') + 1 + random(63)) % 64] ?? '';
      const opened = decodeLink(SITE + payload.slice(0, at) + letter + payload.slice(at + 1));
      const outcome = opened.kind === 'damaged' ? opened.reason : opened.kind;
      reasons[outcome] = (reasons[outcome] ?? 0) + 1;
    }
    expect(reasons.ok).toBeUndefined();
    expect(reasons.none).toBeUndefined();
    expect(reasons.changed).toBeGreaterThan(9000);
  });

  it('calls a link cut off, at whatever length it was cut', () => {
    const reasons: Record<string, number> = {};
    for (const { payload, text } of sent) {
      for (let length = 1; length < payload.length; length++) {
        const opened = decodeLink(SITE + payload.slice(0, length));
        if (opened.kind === 'ok') expect(opened.text).toBe(text);
        const outcome = opened.kind === 'damaged' ? opened.reason : opened.kind;
        reasons[outcome] = (reasons[outcome] ?? 0) + 1;
      }
    }
    // The last character holds nothing of the document, so a link that lost only that one opens.
    expect(reasons).toEqual({
      'cut-off': sent.reduce((sum, { payload }) => sum + payload.length - 2, 0),
      ok: sent.length,
    });
  });

  it('notices swapped, doubled and lost characters', () => {
    const random = seeded(11);
    for (let i = 0; i < 3000; i++) {
      const { payload, text } = sent[i % sent.length] ?? { payload: '', text: '' };
      const at = 1 + random(payload.length - 3);
      const [a = '', b = ''] = [payload[at], payload[at + 1]];
      const middle = [b + a, a + a + b, b][i % 3] ?? '';
      const opened = decodeLink(SITE + payload.slice(0, at) + middle + payload.slice(at + 2));
      if (opened.kind === 'ok') expect(opened.text).toBe(text);
      expect(opened.kind).not.toBe('none');
    }
  });
});

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
