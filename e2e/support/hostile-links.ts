import { readFileSync } from 'node:fs';
import { constants, deflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import { dictionary } from '../../src/manifest/link/dictionary';
import { encodeLink } from '../../src/manifest/link/encode';
import type { Envelope } from '../../src/manifest/link/envelope';
import { frame } from '../../src/manifest/link/frame';
import { schemaFields } from './schema-fields';

/** The connector template, byte for byte. */
const TEMPLATE = readFileSync(
  new URL('../../src/manifest/templates/connector.json', import.meta.url),
  'utf8',
);

const EVENT = 'ms.MessagingEventNotification.ContentEvent';
const MARKUP = {
  'an image with a handler': '<img src=x onerror="pwned()">',
  'a script': '</script><script>pwned()</script>',
  'a javascript: address': 'javascript:pwned()',
  'a data: page': 'data:text/html,<script>opener.pwned()</script>',
  'an attribute that breaks out': '" onmouseover="pwned()" x="\'><svg onload=pwned()>',
  'a template': "{{constructor.constructor('pwned()')()}}#{pwned()}",
};

const many = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join(',');
const link = (text: string, envelope?: Envelope): string =>
  encodeLink({ text, ...(envelope && { envelope }) });
/** A payload whose content was written by hand, envelope and all. */
const raw = (content: string): string =>
  frame(deflateSync(new TextEncoder().encode(content), { dictionary, level: 9 }));
const bomb = (bytes: number, fill: string): string =>
  frame(deflateSync(new Uint8Array(bytes).fill(fill.charCodeAt(0)), { dictionary, level: 9 }));

/** A stream that unpacks to 1.3 GB: as much as the longest address can hold. */
function largestBomb(): string {
  const block = deflateRawSync(Buffer.alloc(64_000_000), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return frame(Buffer.concat([...Array.from({ length: 20 }, () => block), Buffer.from([3, 0])]));
}

/** A manifest with `words` in every field of the schema, as a name of a header, and as keys. */
function everywhere(words: string): string {
  const manifest: Record<string, unknown> = { [words]: { [words]: words } };
  for (const { pointer, node } of schemaFields()) {
    const steps = pointer
      .slice(1)
      .split('/')
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = steps.pop() ?? '';
    let at = manifest;
    for (const step of steps) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    if (last === 'headers') at[last] = [{ header_name: words, header_value: words }];
    else at[last] = node.type === 'array' ? [words, words] : words;
  }
  return JSON.stringify(manifest, null, 2);
}

function envelopeOf(words: string): Envelope {
  const texts = { account: words, sender: words, note: words, sentAt: words, fingerprint: words };
  return { ...texts, withheld: [words], notes: [{ pointer: `/${words}`, text: words }] };
}

export const logoLink = (address: string): string =>
  link(JSON.stringify({ client_name: 'A', logo_uri: address }));
const webhooks = (inner: string): string => `{"client_name":"A","capabilities":{"webhooks":{${inner}}}}`;

/** What stands on the page in the end: the review with a verdict, or a sentence that says what is wrong. */
const VERDICT = /^(Valid|\d[\d,]* problem)/;
export const HOSTILE_LINKS: [name: string, payload: () => string, told: RegExp][] = [
  ['a bomb of zeros', () => bomb(64_000_000, '\0'), /too large/],
  ['a bomb of brackets', () => bomb(64_000_000, '['), /too large/],
  ['a bomb of 1.3 GB', largestBomb, /too large|cannot be trusted/],
  ['7 MB of brackets, which is inside the limit', () => bomb(7_000_000, '['), /^Not checked: it has/],
  ['100,000 open lists', () => link('['.repeat(100_000)), /^1 problem/],
  ['100,000 objects', () => link(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`), /^1 problem/],
  ['500 levels', () => link(`${'{"capabilities":'.repeat(499)}{}${'}'.repeat(499)}`), VERDICT],
  ['deep nesting beside the manifest', () => raw(`{}\0${'['.repeat(100_000)}`), VERDICT],
  [
    '__proto__ in the manifest',
    () => link('{"__proto__":{"client_name":"x","pwned":1},"constructor":{"prototype":{"pwned":1}}}'),
    VERDICT,
  ],
  [
    '__proto__ beside the manifest',
    () => raw('{}\0{"__proto__":{"n":"x"},"n":"<b>","w":["/__proto__"],"c":[{"p":"/__proto__","t":"x"}]}'),
    VERDICT,
  ],
  ...Object.entries(MARKUP).map(([what, words]): [string, () => string, RegExp] => [
    `${what} in every string and key`,
    () => link(everywhere(words), envelopeOf(words)),
    VERDICT,
  ]),
  ['a logo that is a script', () => logoLink('javascript:pwned()'), VERDICT],
  ['a logo that is a script behind a tab', () => logoLink(' java\tscript:pwned()'), VERDICT],
  ['a logo elsewhere', () => logoLink('https://evil.example/spy.png'), VERDICT],
  [
    '1,000 notes at places that are markup',
    () =>
      link(TEMPLATE, {
        notes: Array.from({ length: 1_000 }, (_, i) => ({
          pointer: `/<b>${i}`,
          text: '<img src=x onerror=pwned()>',
        })),
      }),
    VERDICT,
  ],
  [
    '10,000 withheld places',
    () => link(TEMPLATE, { withheld: Array.from({ length: 10_000 }, (_, i) => `/<b>${i}`) }),
    VERDICT,
  ],
  [
    '200,000 bad headers',
    () =>
      link(webhooks(`"${EVENT}":{"endpoint":"https://a.example","headers":[${many(200_000, () => '{}')}]}`)),
    /^400,000 problems/,
  ],
  ['60,000 unknown keys', () => link(`{"client_name":"A",${many(60_000, (i) => `"k${i}":1`)}}`), VERDICT],
  ['30,000 unknown events', () => link(webhooks(many(30_000, (i) => `"<b>${i}":{}`))), VERDICT],
  [
    '30,000 bad languages',
    () => link(`{"client_name":"A",${many(30_000, (i) => `"client_name#${i}":""`)}}`),
    VERDICT,
  ],
  ['a key 100,000 times', () => link(`{"client_name":"A",${many(100_000, () => '"k":1')}}`), VERDICT],
  [
    '100,000 goals',
    () => link(`{"capabilities":{"engagement":{"goal":[${many(100_000, () => '"x"')}]}}}`),
    VERDICT,
  ],
  [
    'a name of 900,000 reordering characters',
    () => link(JSON.stringify({ client_name: '\u202e'.repeat(900_000) })),
    VERDICT,
  ],
  [
    '60,000 reordering characters in between',
    () => link(JSON.stringify({ client_name: 'A', x: 'a\u202e'.repeat(60_000) })),
    VERDICT,
  ],
  ['100,000 lines', () => link(`{"client_name":"A","x":[${many(100_000, () => '\n1')}]}`), VERDICT],
  ['30,000 small values', () => link(`{"client_name":"A","x":[${many(29_000, () => '1')}]}`), VERDICT],
  ['a number of 900,000 digits', () => link(`{"client_name":"A","x":${'9'.repeat(900_000)}}`), VERDICT],
  ['lone surrogates and NULs', () => link('{"client_name":"\\ud83d\\u0000\\udc00","x":"\ud83d"}'), VERDICT],
  ['no document', () => link('null'), VERDICT],
  ['random characters', () => `1${'aZ3_-9qX'.repeat(300)}`, /incomplete|changed/],
];
