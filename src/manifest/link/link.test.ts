import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { decodeLink } from './decode';
import { dictionary } from './dictionary';
import { encodeLink, shareUrl } from './encode';
import type { Envelope } from './envelope';
import {
  connectorWithHeaders,
  connectorWithPaths,
  ENVELOPE,
  filledConnector,
  ODD,
  TEMPLATE,
  UNICODE,
} from './test-manifests';

vi.setConfig({ testTimeout: 60_000 });

const SITE = 'https://editor.example/app/';

interface Fixture {
  name: string;
  payload: string;
  text: string;
  envelope?: Envelope;
}

describe('payload length', () => {
  it.each([
    ['the template', { text: TEMPLATE }, 40],
    ['the template without its last newline', { text: TEMPLATE.trimEnd() }, 40],
    ['the template with tabs', { text: JSON.stringify(JSON.parse(TEMPLATE), null, '\t') }, 60],
    ['the template with Windows line ends', { text: TEMPLATE.replaceAll('\n', '\r\n') }, 60],
    ['the template without layout', { text: JSON.stringify(JSON.parse(TEMPLATE)) }, 60],
    ['a filled connector', { text: filledConnector() }, 200],
    ['a connector with a path for each event', { text: connectorWithPaths() }, 260],
    [
      'five webhooks with two headers each and a note',
      { text: connectorWithHeaders(), envelope: ENVELOPE },
      700,
    ],
  ])('%s', (_, content, most) => {
    expect(ENVELOPE.note).toHaveLength(200);
    const payload = encodeLink(content);
    expect(payload).toMatch(/^1[A-Za-z0-9_-]+[A-Za-z0-9]$/);
    expect(payload.length).toBeLessThanOrEqual(most);
    expect(decodeLink(shareUrl(SITE, payload))).toEqual({ kind: 'ok', version: 1, repairs: [], ...content });
  });
});

describe('version 1 is final', () => {
  it('keeps its dictionary, byte for byte', () => {
    expect(createHash('sha256').update(dictionary).digest('hex')).toBe(
      '2cb83860d5157c5638e3f63943b49f81137893b08ec1154922d3f2c064ef8cc9',
    );
  });

  const fixtures = JSON.parse(readFileSync('e2e/fixtures/links/v1.json', 'utf8')) as Fixture[];
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('still opens: %s', (_, fixture) => {
    const { name, payload, ...content } = fixture;
    expect(name).not.toBe('');
    expect(decodeLink(`${SITE}?#${payload}`)).toEqual({ kind: 'ok', version: 1, repairs: [], ...content });
  });

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    'another inflater reads the same: %s',
    (_, { payload, text }) => {
      const body = Buffer.from(payload.slice(7, -1), 'base64url');
      const content = inflateRawSync(body, { dictionary }).toString();
      expect(content.split('\0')[0]).toBe(text);
    },
  );

  it('has its eight fixtures', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(8);
  });
});

describe('shareUrl', () => {
  it('never appends a second fragment', () => {
    const payload = encodeLink({ text: TEMPLATE });
    const once = shareUrl(`${SITE}index.html?utm_source=x#webhooks`, payload);
    expect(once).toBe(`${SITE}index.html?#${payload}`);
    expect(shareUrl(once, payload)).toBe(once);
  });
});

describe('round trip', () => {
  const layout = fc.constantFrom<(number | string)[]>(0, 1, 2, 4, '\t');
  const text = fc.oneof(
    fc
      .tuple(fc.jsonValue({ stringUnit: 'binary' }), layout)
      .map(([value, space]) => JSON.stringify(value, null, space)),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom(
        '{',
        '"',
        '\\ud83d',
        '\n',
        '\r',
        '\t',
        '\0',
        '\ufeff',
        '👩🏽‍💻',
        'ع',
        '9007199254740993',
        '\\u0000',
      ),
    }),
  );

  it('gives any text back, character for character', () => {
    fc.assert(
      fc.property(text, (sent) => {
        expect(decodeLink(`${SITE}?#${encodeLink({ text: sent })}`)).toEqual({
          kind: 'ok',
          version: 1,
          text: sent,
          repairs: [],
        });
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it.each([
    ['odd layout, keys and numbers', ODD],
    ['many scripts', UNICODE],
    ['nothing', ''],
    ['a raw NUL', '{"a":\0}'],
  ])('%s', (_, sent) => {
    expect(decodeLink(encodeLink({ text: sent }))).toEqual({
      kind: 'ok',
      version: 1,
      text: sent,
      repairs: [],
    });
    const envelope = { note: 'n\0\u2028' };
    expect(decodeLink(encodeLink({ text: sent, envelope }))).toEqual({
      kind: 'ok',
      version: 1,
      text: sent,
      envelope,
      repairs: [],
    });
  });

  it('turns a lone surrogate into its escape instead of failing', () => {
    const sent = encodeLink({ text: '{"a":"\ud83d","b":"\udc00😀"}', envelope: { note: '\ud83d' } });
    expect(decodeLink(sent)).toMatchObject({
      kind: 'ok',
      text: '{"a":"\\ud83d","b":"\\udc00😀"}',
      envelope: { note: '\ud83d' },
    });
  });

  it('gives any envelope back', () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    const envelopes = fc.record(
      {
        account: words,
        sender: words,
        note: words,
        sentAt: words,
        answers: words,
        fingerprint: words,
        withheld: fc.array(words, { minLength: 1, maxLength: 5 }),
        notes: fc.array(fc.record({ pointer: fc.string(), text: fc.string() }, { noNullPrototype: true }), {
          minLength: 1,
          maxLength: 5,
        }),
      },
      { requiredKeys: ['note'], noNullPrototype: true },
    );
    fc.assert(
      fc.property(envelopes, (envelope) => {
        const opened = decodeLink(encodeLink({ text: TEMPLATE, envelope }));
        expect(opened).toEqual({ kind: 'ok', version: 1, text: TEMPLATE, envelope, repairs: [] });
      }),
      { numRuns: 300, seed: 2 },
    );
  });
});
