import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import connector from '../../manifest/templates/connector.json?raw';
import { canonicalJson } from './canonical';
import { fingerprint } from './fingerprint';

describe('canonical JSON (RFC 8785)', () => {
  it.each([
    ['{ "b": 1, "a": [ true, null ] }', '{"a":[true,null],"b":1}'],
    ['[1.0, 1E2, -0, 0.10, 1e21, 0.000001, 1e-7]', '[1,100,0,0.1,1e+21,0.000001,1e-7]'],
    ['"\\u20ac\\u000F\\n\\/\\u0041\\""', '"€\\u000f\\n/A\\""'],
    // Keys are sorted by UTF-16 units, so an emoji goes before U+FB33.
    ['{"\ufb33":1,"\ud83d\ude00":2,"1":3,"\\r":4}', '{"\\r":4,"1":3,"\ud83d\ude00":2,"\ufb33":1}'],
    ['{"a":1,"a":2}', '{"a":2}'],
    ['{"__proto__":{"x":1}}', '{"__proto__":{"x":1}}'],
    ['"\\ud83d"', '"\\ud83d"'],
  ])('%s', (text, canonical) => {
    expect(canonicalJson(text)).toBe(canonical);
  });

  it('keeps every digit of a number that a double cannot hold', () => {
    expect(canonicalJson('[9007199254740993, 9007199254740992]')).toBe(
      '[9007199254740993e0,9007199254740992]',
    );
    expect(canonicalJson('[1e400, 10e399, 0.1234567890123456789]')).toBe(
      '[1e400,1e400,1234567890123456789e-19]',
    );
    expect(canonicalJson('12345678901234567890.0')).toBe('1234567890123456789e1');
  });

  it.each([
    ['[-0.0, 0e9, 0E-400, 0.000]', '[0,0,0,0]'],
    ['[1e-400, -1.50e400, -1e+400]', '[1e-400,-15e399,-1e400]'],
    [
      '[1000000000000000, 999999999999999, -123456789012345]',
      '[1000000000000000,999999999999999,-123456789012345]',
    ],
    ['[0.00012345678901234567890]', '[1234567890123456789e-22]'],
    ['[10.5, 100, 1.10, 1E+2, 12e-1, -2.0]', '[10.5,100,1.1,100,1.2,-2]'],
    ['[1e99999999999999999999, 10e99999999999999999998]', '[1e99999999999999999999,1e99999999999999999999]'],
  ])('writes each number in one way: %s', (text, canonical) => {
    expect(canonicalJson(text)).toBe(canonical);
  });

  it('is none of a text without a value', () => {
    expect(() => canonicalJson(' ')).toThrow('a text that parses');
  });

  it('gives JSON.parse the same value back, for any value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const canonical = canonicalJson(JSON.stringify(value, null, 3));
        expect(JSON.parse(canonical)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(canonical)).toBe(canonical);
      }),
    );
  });
});

describe('a fingerprint', () => {
  it('has five pronounceable groups', () => {
    expect(fingerprint(connector)).toMatch(
      /^([bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz](-|$)){5}$/,
    );
  });

  it.each<[what: string, text: string]>([
    ['a template', connector],
    // Longer than what is hashed at once, with a surrogate pair wherever a piece may end.
    ...[0, 1, 2, 3].map(
      (at) => [`emojis from ${at} on`, `"${'x'.repeat(at)}${'😀'.repeat(40_000)}"`] as [string, string],
    ),
  ])('of %s is the start of the SHA-256 of the canonical JSON', (_, text) => {
    const hash = createHash('sha256').update(canonicalJson(text)).digest();
    const bits = (fingerprint(text) ?? '')
      .replaceAll('-', '')
      .split('')
      .map((letter) =>
        'aiou'.includes(letter)
          ? 'aiou'.indexOf(letter).toString(2).padStart(2, '0')
          : 'bdfghjklmnprstvz'.indexOf(letter).toString(2).padStart(4, '0'),
      )
      .join('');
    expect(BigInt(`0b${bits}`).toString(16).padStart(20, '0')).toBe(hash.subarray(0, 10).toString('hex'));
  });

  it('does not see layout and order, and sees every value', () => {
    const one = fingerprint(connector);
    expect(fingerprint(JSON.stringify(JSON.parse(connector)))).toBe(one);
    const { client_name, ...rest } = JSON.parse(connector);
    expect(fingerprint(JSON.stringify({ ...rest, client_name }))).toBe(one);
    expect(fingerprint(connector.replace('App name', 'App Name'))).not.toBe(one);
    expect(fingerprint(connector.replace('"max_retries": 3', '"max_retries": 4'))).not.toBe(one);
  });

  it('stays what it is: people compare it across versions of this page', () => {
    expect(fingerprint('{}')).toBe('hibig-kuvog-jikug-kivap-dajak');
  });

  it('has none for a text that is not JSON', () => {
    expect(fingerprint('{')).toBeUndefined();
    expect(fingerprint('['.repeat(100_000))).toBeUndefined();
  });

  it('reads a megabyte, in whatever order its keys stand', () => {
    const keys = Array.from({ length: 20_000 }, (_, at) => [`key ${at}`, 'x'.repeat(40)] as const);
    const text = (entries: typeof keys) => JSON.stringify(Object.fromEntries(entries));
    expect(fingerprint(text(keys))).toMatch(/^[a-z]{5}(-[a-z]{5}){4}$/);
    expect(fingerprint(text(keys))).toBe(fingerprint(text(keys.toReversed())));
  });
});
