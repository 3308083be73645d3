import { deflateSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { cost } from '../../lib/test-support/pace';
import { ALPHABET } from './base64url';
import { CRC_START, crcStep } from './checksum';
import { type Decoded, decodeLink } from './decode';
import { dictionary } from './dictionary';
import { encodeLink } from './encode';
import { frame } from './frame';

vi.setConfig({ testTimeout: 60_000 });

const SITE = 'https://editor.example/app/?#';
/** A hundred times what this machine takes for a fixed piece of work: what costs the most here takes up to thirty of them. */
const MOST = 100;

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

function timed(address: string): Decoded {
  let opened: Decoded = { kind: 'none' };
  expect(cost(() => (opened = decodeLink(address)), MOST)).toBeLessThan(MOST);
  return opened;
}

/** A JSON list of ten-digit numbers, which hardly compress. */
function digits(count: number): string {
  let state = 1;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state;
  };
  return JSON.stringify(Array.from({ length: count }, next));
}

describe('hostile links', () => {
  it.each([
    ['zeros', 0],
    ['spaces', 32],
    ['brackets', 91],
  ])('stops unpacking a bomb of %s at 8 MB', (_, byte) => {
    const opened = timed(pack(new Uint8Array(64_000_000).fill(byte)));
    expect(opened).toMatchObject({ kind: 'damaged', reason: 'too-large' });
  });

  it('opens 7 MB, which is inside the limit', () => {
    expect(timed(pack(new Uint8Array(7_000_000).fill(32)))).toMatchObject({ kind: 'ok' });
  });

  it('answers random payloads at once', () => {
    const random = seeded(13);
    for (let i = 0; i < 2000; i++) {
      let junk = '1';
      for (let length = random(400); length > 0; length--) junk += ALPHABET[random(64)];
      expect(timed(SITE + junk).kind).toBe('damaged');
      const body = Uint8Array.from({ length: 1 + random(60) }, () => random(256));
      expect(['ok', 'damaged']).toContain(timed(SITE + frame(body)).kind);
    }
  });

  it('does not stall on a checksum that was forged to hold after every byte', () => {
    const table = Array.from({ length: 256 }, (_, byte) => crcStep(0, byte));
    const byTop = table.reduce((map, value, byte) => map.set(value >>> 24, byte), new Map<number, number>());
    // A state that the byte `same` maps to itself; with 1 as table index it is one with bits where base64 has none.
    const [t0, t1, t2, t3] = [0, 8, 16, 24].map((shift) => ((table[1] ?? 0) >>> shift) & 255) as [
      number,
      number,
      number,
      number,
    ];
    const same = 1 ^ t0 ^ t1 ^ t2 ^ t3;
    const fixed = (t3 << 24) | ((t2 ^ t3) << 16) | ((t1 ^ t2 ^ t3) << 8) | (1 ^ same);
    let before = fixed;
    for (let i = 0; i < 4; i++) {
      const index = byTop.get(before >>> 24) ?? 0;
      before = ((before ^ (table[index] ?? 0)) << 8) | index;
    }
    const patch = before ^ crcStep(CRC_START, 0x31);
    const body = new Uint8Array(1_500_001).fill(same);
    for (let i = 0; i < 4; i++) body[i] = (patch >>> (8 * i)) & 255;
    let state = crcStep(CRC_START, 0x31);
    for (const byte of body.subarray(0, 9)) state = crcStep(state, byte);
    expect(state).toBe(fixed | 0);
    expect(timed(`${SITE}${frame(body)}x`).kind).toBe('damaged');
  });

  it.each([
    '#',
    '?',
    ' ',
    ' a',
    '=',
    '%',
    '%25',
    '%ff',
    '&amp;',
    '\u2014',
    'ü',
    '1abcdefghij&',
    '#1abcdefghij&',
    '-41',
    'aB3-',
    'A',
  ])('does not stall or overflow on a long run of %j', (run) => {
    for (const start of ['#1', '?', '', '#1-3A__']) {
      for (const length of [240_000, 2_000_000]) {
        const address = start + run.repeat(length / run.length);
        expect(['none', 'damaged']).toContain(timed(address).kind);
      }
    }
  });
});

describe('large manifests', () => {
  it('carries 1 MB that hardly compress', () => {
    const sent = digits(100_000);
    expect(sent.length).toBeGreaterThan(1_000_000);
    expect(decodeLink(encodeLink({ text: sent }))).toMatchObject({ kind: 'ok', text: sent });
  });

  it('refuses what no browser or reader could open, in a sentence', () => {
    const sentence = 'This manifest is too large for a link. Send the file instead.';
    expect(() => encodeLink({ text: ' '.repeat(8_000_001) })).toThrow(sentence);
    expect(() => encodeLink({ text: digits(350_000) })).toThrow(sentence);
  });
});
