import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fingerprint } from '../../lib/json/fingerprint';
import { findCredentials, withhold } from '../secrets/credentials';
import { ALPHABET } from './base64url';
import { decodeLink } from './decode';
import { encodeLink, shareUrl } from './encode';

vi.setConfig({ testTimeout: 60_000 });

const SITE = 'https://editor.example/app/';
const EVENTS = [
  'ms.MessagingEventNotification.ContentEvent',
  'ms.MessagingEventNotification.ChatStateEvent',
  'cqm.ExConversationChangeNotification',
  'x/y~z',
];

const words = fc.string({ unit: 'binary', maxLength: 30 });
const secret = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 24, maxLength: 40 });
const header = fc.record({
  header_name: fc.constantFrom('Authorization', 'X-Api-Key', 'X-Tenant', ''),
  header_value: fc.oneof(words, secret),
});
const webhook = fc.record(
  {
    endpoint: fc.webUrl(),
    max_retries: fc.integer({ min: -1, max: 9 }),
    headers: fc.array(header, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const manifest = fc.record(
  {
    client_name: words,
    'client_name#ja': words,
    scope: words,
    client_secret: secret,
    redirect_uris: fc.array(fc.webUrl(), { maxLength: 3 }),
    capabilities: fc.record({ webhooks: fc.dictionary(fc.constantFrom(...EVENTS), webhook, { maxKeys: 4 }) }),
    extra: fc.jsonValue({ maxDepth: 3 }),
  },
  { requiredKeys: ['client_name'] },
);
const layout = fc.constantFrom<(number | string)[]>(0, 2, 4, '\t');

/** A manifest as somebody shares it: some of its credentials withheld, a note beside it. */
const shared = fc
  .tuple(manifest, layout, fc.infiniteStream(fc.boolean()), fc.string({ unit: 'binary', maxLength: 60 }))
  .map(([value, space, choices, note]) => {
    const whole = JSON.stringify(value, null, space).replaceAll(
      '"max_retries":9',
      '"max_retries":9007199254740993',
    );
    const withheld = findCredentials(whole).filter(() => choices.next().value);
    const pointers = withheld.map(({ pointer }) => pointer);
    const envelope = {
      fingerprint: fingerprint(whole) ?? '',
      ...(note && { note }),
      ...(pointers.length > 0 && { withheld: pointers }),
    };
    return { text: withhold(whole, withheld), envelope };
  });

/** What programs on the way do to a link, and what the reading undoes; `at` says where, from 0 to 1. */
const REPAIRABLE: Record<string, (payload: string, at: number) => string> = {
  'nothing happened': (p) => `${SITE}?#${p}`,
  '%23': (p) => `${SITE}?%23${p}`,
  'double percent-encoding': (p) => encodeURIComponent(encodeURIComponent(`${SITE}?#${p}`)),
  '&amp; and a tracker behind': (p) => `${SITE}?#${p}&amp;utm_source=mail&amp;utm_id=1Abc`,
  'a full stop behind': (p) => `${SITE}?#${p}.`,
  'a bracket around': (p) => `(${SITE}?#${p})`,
  'angle brackets around': (p) => `<${SITE}?#${p}>`,
  'quotation marks and a comma': (p) => `\u201c${SITE}?#${p}\u201d,`,
  'a line break in the middle': (p, at) => insert(`${SITE}?#`, p, at, '\r\n'),
  'soft line breaks of a mail': (p) => `${SITE}?#${p.replace(/.{60}/g, '$&=\r\n')}`,
  'an invisible character': (p, at) => insert(`${SITE}?#`, p, at, '\u200b'),
  'an encoded space': (p, at) => insert(`${SITE}?#`, p, at, '%20'),
  'a tracker in front': (p) => `${SITE}?fbclid=IwAR1x-2_yZabcdefghijklmnopqrst#${p}`,
  'the # lost': (p) => `${SITE}?${p}`,
  'a sentence around': (p) => `Please look: ${SITE}?#${p} and tell me by Friday`,
  'a safe link': (p) =>
    `https://safe.example/?url=${encodeURIComponent(`${SITE}?#${p}`)}&data=05%7C1Abcdefghijk`,
};

/** What cannot be undone. Each of these changes or takes away something that the manifest needs. */
const UNREPAIRABLE: Record<string, (payload: string, at: number) => string> = {
  'one character changed': (p, at) => {
    const index = inside(p, at);
    const letter = ALPHABET[(ALPHABET.indexOf(p.charAt(index)) + 1 + Math.floor(at * 62)) % 64] ?? '';
    return p.slice(0, index) + letter + p.slice(index + 1);
  },
  'one character lost': (p, at) => p.slice(0, inside(p, at)) + p.slice(inside(p, at) + 1),
  'one character doubled': (p, at) => p.slice(0, inside(p, at)) + p.slice(inside(p, at) - 1),
  'the end cut off': (p, at) => p.slice(0, inside(p, at)),
  'small letters only': (p) => p.toLowerCase(),
};

function insert(front: string, payload: string, at: number, what: string): string {
  const index = inside(payload, at);
  return front + payload.slice(0, index) + what + payload.slice(index);
}

/** A place in the compressed part of a payload, which starts at the eighth character and ends before the last. */
function inside(payload: string, at: number): number {
  return 7 + Math.floor(at * (payload.length - 9));
}

describe('any manifest with any note and any withheld values', () => {
  const place = fc.double({ min: 0, max: 0.999, noNaN: true });

  it('survives the encoder, what programs do to links, and the decoder', () => {
    fc.assert(
      fc.property(shared, place, (sent, at) => {
        const payload = encodeLink(sent);
        for (const [name, damage] of Object.entries(REPAIRABLE)) {
          const opened = decodeLink(damage(payload, at));
          expect({ name, ...opened }).toMatchObject({ name, kind: 'ok', ...sent });
        }
      }),
      { numRuns: 150, seed: 21 },
    );
  });

  it('is never opened as another: what cannot be undone is noticed', () => {
    fc.assert(
      fc.property(shared, place, (sent, at) => {
        const payload = encodeLink(sent);
        for (const [name, damage] of Object.entries(UNREPAIRABLE)) {
          const damaged = damage(payload, at);
          if (damaged === payload) continue;
          const opened = decodeLink(shareUrl(SITE, damaged));
          // A doubled or lost character among equal ones gives the same payload again, a little longer or shorter.
          if (opened.kind === 'ok') expect({ name, ...opened }).toMatchObject({ name, ...sent });
          else expect({ name, kind: opened.kind }).toEqual({ name, kind: 'damaged' });
        }
      }),
      { numRuns: 300, seed: 22 },
    );
  });
});
