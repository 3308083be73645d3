import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHABET } from './base64url';
import { decodeLink } from './decode';
import { encodeLink } from './encode';
import { connectorWithPaths, ENVELOPE, TEMPLATE, UNICODE } from './test-manifests';

const SITE = 'https://editor.example/app/';
const texts = [TEMPLATE, connectorWithPaths(), UNICODE, '{}'];

/** What programs on the way do to a link; each must open, and say what was undone. */
const transports: Record<string, (payload: string) => string> = {
  'the # rewritten to %23': (p) => `${SITE}?%23${p}`,
  'the ? and the # rewritten': (p) => `${SITE}%3F%23${p}`,
  'percent-encoded as a whole': (p) => encodeURIComponent(`${SITE}?#${p}`),
  'percent-encoded twice': (p) => encodeURIComponent(encodeURIComponent(`${SITE}?#${p}`)),
  'every character percent-encoded': (p) =>
    `${SITE}?#${p.replace(/./g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`,
  'the # as an entity': (p) => `${SITE}?&#35;${p}`,
  'a tracker behind': (p) => `${SITE}?#${p}&utm_source=mail`,
  'a tracker behind, with &amp;': (p) => `${SITE}?#${p}&amp;utm_source=mail&amp;utm_id=1Abc`,
  'a tracker in front, %23': (p) => `${SITE}?fbclid=IwAR1x-2_yZabcdefghijklmnopqrst%23${p}`,
  'a tracker in the fragment': (p) => `${SITE}?#utm_source=x&${p}`,
  'a full stop': (p) => `${SITE}?#${p}.`,
  'an ellipsis behind all of it': (p) => `${SITE}?#${p}\u2026`,
  'a bracket': (p) => `(${SITE}?#${p})`,
  'angle brackets': (p) => `<${SITE}?#${p}>`,
  quotes: (p) => `"${SITE}?#${p}"`,
  'curly quotes and a comma': (p) => `\u201c${SITE}?#${p}\u201d,`,
  'a line break in the middle': (p) => `${SITE}?#${p.slice(0, 9)}\r\n${p.slice(9)}`,
  'line breaks everywhere': (p) => `${SITE}?#${p.replace(/.{7}/g, '$&\n  ')}`,
  'quoted-printable soft breaks': (p) => `${SITE}?#${p.replace(/.{7}/g, '$&=\r\n')}`,
  'soft breaks whose line end is lost': (p) => `${SITE}?#${p.replace(/.{7}/g, '$&=')}`,
  'line breaks of HTML': (p) => `${SITE}?#${p.replace(/.{9}/g, '$&<br>')}`,
  'places to break, of HTML': (p) => `${SITE}?#${p.replace(/.{9}/g, '$&<wbr />')}`,
  'hyphens of a word processor': (p) => `${SITE}?#${p.replace(/.{9}/g, '$&-\r\n')}`,
  'a quoted mail': (p) => `${SITE}?#${p.replace(/.{7}/g, '$&\n> ')}`,
  'encoded spaces': (p) => `${SITE}?#${p.slice(0, 8)}%20${p.slice(8)}%0D%0A`,
  'invisible characters': (p) => `\ufeff${SITE}?#${p.slice(0, 8)}\u200b${p.slice(8, 10)}\u00ad${p.slice(10)}`,
  'a sentence behind': (p) => `Please look: ${SITE}?#${p} and tell me by Friday`,
  'letters glued behind': (p) => `${SITE}?#${p}Thanks`,
  'dashes and letters glued behind': (p) => `${SITE}?#${p}--_x9`,
  'a second fragment': (p) => `${SITE}?#${p}#${p}`,
  'an anchor in front': (p) => `${SITE}?#webhooks#${p}`,
  'a safe link': (p) =>
    `https://eur01.safelinks.example/?url=${encodeURIComponent(`${SITE}?#${p}`)}&data=05%7C02%7C1Abcdefghijk%7C&sdata=1xYz%3D`,
  'a safe link inside a redirect': (p) =>
    `https://go.example/?u=${encodeURIComponent(`https://safe.example/?url=${encodeURIComponent(`${SITE}?#${p}`)}&x=1`)}`,
  'URL Defense, version 2': (p) =>
    `https://urldefense.example/v2/url?u=${encodeURIComponent(`${SITE}?#${p}`)
      .replace(/%2F/g, '/')
      .replace(/[-_]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
      .replaceAll('%', '-')
      .replaceAll('/', '_')}&d=DwMFAg&c=1abcdefghijklmn`,
  'URL Defense, version 3': (p) => `https://urldefense.example/v3/__${SITE}?*${p}__;Iw!!Abc-1def!xyz$`,
  'the # dropped': (p) => `${SITE}?${p}`,
  'typographic dashes': (p) => `${SITE}?#${p.replaceAll('--', '\u2014').replaceAll('-', '\u2011')}.`,
  'the last character missing': (p) => `${SITE}?#${p.slice(0, -1)}`,
};

describe('links that programs rewrote', () => {
  it.each(Object.entries(transports))('%s', (_, rewrite) => {
    for (const text of texts) {
      const opened = decodeLink(rewrite(encodeLink({ text, envelope: ENVELOPE })));
      expect(opened).toMatchObject({ kind: 'ok', version: 1, text, envelope: ENVELOPE });
      expect(opened).toHaveProperty('repairs.0', expect.stringMatching(/\.$/));
    }
  });

  it('finds the end of a payload whatever is glued behind it', () => {
    const glue = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(fc.constantFrom(...texts), glue, (text, behind) => {
        const opened = decodeLink(`${SITE}?#${encodeLink({ text })}${behind}`);
        expect(opened).toMatchObject({
          kind: 'ok',
          text,
          repairs: ['Text behind the end of the link was left out.'],
        });
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it.each([
    ['a full address', (p: string) => `${SITE}?#${p}`],
    ['a tracker in the query', (p: string) => `${SITE}?utm_source=a%20b&fbclid=1AbCdEfGhIjKlMnOpQrStUv#${p}`],
    ['a fragment', (p: string) => `#${p}`],
    ['a payload', (p: string) => p],
  ])('%s needs no repair', (_, address) => {
    const opened = decodeLink(address(encodeLink({ text: TEMPLATE })));
    expect(opened).toEqual({ kind: 'ok', version: 1, text: TEMPLATE, repairs: [] });
  });
});

describe('ordinary visits', () => {
  it.each([
    '',
    '#',
    '?#',
    SITE,
    `${SITE}#webhooks`,
    `${SITE}#/x`,
    `${SITE}#/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent`,
    `${SITE}#:~:text=1abc`,
    `${SITE}?utm_source=newsletter&utm_id=1Abcdefghijklmnopqrstuvwxyz0123`,
    `${SITE}?fbclid=IwAR1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789`,
    `${SITE}?1699999999999`,
    'http://127.0.0.1:5173/',
    '127.0.0.1:5173/?#',
    'file:///home/1/index.html',
    '#a-very-long-section-anchor-of-some-help-page',
    'not a link at all',
  ])('%s', (address) => {
    expect(decodeLink(address)).toEqual({ kind: 'none' });
  });
});

describe('links that cannot be opened', () => {
  const payload = encodeLink({ text: connectorWithPaths() });

  it.each([
    ['cut-off', `${SITE}?#${payload.slice(0, 90)}`, 'incomplete'],
    ['cut-off', `${SITE}?#${payload.slice(0, 90)}\u2026`, 'incomplete'],
    ['cut-off', `${SITE}?%23${payload.slice(0, 90)}...`, 'incomplete'],
    ['cut-off', `${SITE}?#1`, 'incomplete'],
    ['cut-off', `${SITE}?#`, 'incomplete'],
    ['cut-off', `${SITE}?`, 'incomplete'],
    ['changed', `${SITE}?#hello`, 'no manifest in this link'],
    ['changed', `${SITE}?#${payload.toLowerCase()}`, 'Capital and small letters'],
    ['changed', `${SITE}?#${payload.toUpperCase()}`, 'Capital and small letters'],
    [
      'changed',
      `${SITE}?#${payload.slice(0, 50)}${payload[50] === 'x' ? 'y' : 'x'}${payload.slice(51)}`,
      'changed',
    ],
    ['re-encoded', `${SITE}?#${payload.slice(0, 50)}%zz${payload.slice(51)}`, 'rewrote'],
    ['newer-version', `${SITE}?#2${payload.slice(1, 80)}${payload.slice(90)}`, 'newer version'],
    ['too-large', `${SITE}?#${'1'.repeat(2_100_000)}`, 'too large'],
  ])('%s: %.60s', (reason, address, words) => {
    const opened = decodeLink(address);
    expect(opened).toMatchObject({ kind: 'damaged', reason, message: expect.stringContaining(words) });
    expect(opened).toHaveProperty('message', expect.stringMatching(/[Aa]sk the sender for .*\.$/));
  });
});
