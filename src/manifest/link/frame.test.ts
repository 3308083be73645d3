import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url, valueAt } from './base64url';
import { CRC_START, crcEnd, crcStep } from './checksum';
import { frame, unframe } from './frame';

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 37 + 11) & 255);

describe('base64url', () => {
  it('is what Node makes of the same bytes, of any length', () => {
    for (const length of [0, 1, 2, 3, 4, 5, 6_143, 6_144, 6_145, 6_147, 20_000]) {
      const bytes = bytesOf(length);
      const text = toBase64Url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64Url(`before:${text}`, 7)).toEqual(bytes);
    }
  });

  it('gives nothing where there is nothing', () => {
    expect(fromBase64Url('abc', 7)).toEqual(new Uint8Array());
    expect(fromBase64Url('', 0)).toEqual(new Uint8Array());
  });

  it('has 64 values', () => {
    expect([...'AZaz09-_'].map((_, at) => valueAt('AZaz09-_', at))).toEqual([0, 25, 26, 51, 52, 61, 62, 63]);
  });
});

describe('a payload', () => {
  it('has the checksum, the length and the bytes where version 1 has them', () => {
    for (const length of [1, 2, 3, 50, 51, 700, 800]) {
      const body = bytesOf(length);
      const payload = frame(body);
      const head = Buffer.from(`${payload.slice(1, 7)}AA`, 'base64url');
      expect(head.readUInt32BE(0)).toBe(checksumOf(body));
      expect((head[4] ?? 0) >> 4).toBe(payload.length & 15);
      expect(Buffer.from(payload.slice(7, -1), 'base64url')).toEqual(Buffer.from(body));
      expect(valueAt(payload, payload.length - 1)).toBe((payload.length >> 4) % 62);
      expect(unframe(payload)).toEqual({ kind: 'ok', body });
    }
  });

  it('that is glued to anything else is cut off where it ends', () => {
    const body = bytesOf(40);
    expect(unframe(`${frame(body)}x`)).toMatchObject({
      kind: 'ok',
      body,
      repair: expect.stringContaining('behind'),
    });
    expect(unframe(frame(body).slice(0, -1))).toMatchObject({
      kind: 'ok',
      body,
      repair: expect.stringContaining('last character'),
    });
    expect(unframe(frame(body).replace(/.$/, '_'))).toEqual({ kind: 'damaged', why: 'short' });
    expect(unframe(frame(body).replace(/^1/, '2'))).toMatchObject({ kind: 'damaged' });
  });

  it('is called short, changed, or of other capitals', () => {
    const payload = frame(bytesOf(40));
    expect(unframe('')).toEqual({ kind: 'damaged', why: 'short' });
    expect(unframe(payload.slice(0, 30))).toEqual({ kind: 'damaged', why: 'short' });
    expect(unframe(`${payload.slice(0, 20)}${payload[20] === 'x' ? 'y' : 'x'}${payload.slice(21)}`)).toEqual({
      kind: 'damaged',
      why: 'content',
    });
    expect(unframe(payload.toLowerCase())).toEqual({ kind: 'damaged', why: 'case' });
    expect(unframe(payload.toUpperCase())).toEqual({ kind: 'damaged', why: 'case' });
    expect(unframe('1abcdefghijklmnopqrstuvw')).toEqual({ kind: 'damaged', why: 'case' });
    expect(unframe('1abcdefghijklmnopqrstuv')).toEqual({ kind: 'damaged', why: 'short' });
  });
});

function checksumOf(body: Uint8Array): number {
  let state = CRC_START;
  for (const byte of [0x31, ...body]) state = crcStep(state, byte);
  return crcEnd(state);
}

it('the checksum of "123456789" is the one that every CRC-32 has', () => {
  let state = CRC_START;
  for (const byte of new TextEncoder().encode('123456789')) state = crcStep(state, byte);
  expect(crcEnd(state)).toBe(0xcbf43926);
});
