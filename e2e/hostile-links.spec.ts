import { constants, deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { deflateSync } from 'fflate';
import { dictionary } from '../src/manifest/link/dictionary';
import { encodeLink } from '../src/manifest/link/encode';
import type { Envelope } from '../src/manifest/link/envelope';
import { frame } from '../src/manifest/link/frame';
import { TEMPLATE } from './support/driver';
import { schemaFields } from './support/schema-fields';
import { expect, test } from './support/test';

const EVENT = 'ms.MessagingEventNotification.ContentEvent';
/** The longest that the page may stand still, in milliseconds. */
const MAX_FREEZE = 1_000;

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

const logo = (address: string): string => link(JSON.stringify({ client_name: 'A', logo_uri: address }));
const webhooks = (inner: string): string => `{"client_name":"A","capabilities":{"webhooks":{${inner}}}}`;

/** What stands on the page in the end: the review with a verdict, or a sentence that says what is wrong. */
const VERDICT = /^(Valid|\d[\d,]* problem)/;
const CASES: [name: string, payload: () => string, told: RegExp][] = [
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
  ['a logo that is a script', () => logo('javascript:pwned()'), VERDICT],
  ['a logo that is a script behind a tab', () => logo(' java\tscript:pwned()'), VERDICT],
  ['a logo elsewhere', () => logo('https://evil.example/spy.png'), VERDICT],
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

/** Counts scripts that ran out of a link, and keeps the longest time that the page stood still. */
async function watchFor(page: Page): Promise<string[]> {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    const state = { ran: 0, freeze: 0 };
    Object.assign(globalThis, { hostile: state, pwned: () => (state.ran += 1) });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) state.freeze = Math.max(state.freeze, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  return dialogs;
}

type Hostile = { hostile: { ran: number; freeze: number } };

for (const [name, payload, told] of CASES) {
  test(`a hostile link, ${name}: no script, no crash, no freeze, and an answer`, async ({ page }) => {
    const dialogs = await watchFor(page);
    const address = `./?#${payload()}`;
    const review = page.getByRole('region', { name: 'Review', exact: true });
    const answer = review
      .getByRole('alert')
      .or(review.getByRole('status', { name: 'Manifest status' }))
      .first();
    let freeze = Number.POSITIVE_INFINITY;
    // The least of three visits: other work on the machine must not decide the outcome.
    for (let visit = 0; visit < 3 && freeze > MAX_FREEZE; visit += 1) {
      await page.goto('about:blank');
      await page.goto(address);
      await expect(answer).toHaveText(told);
      // Two frames: what the answer's own drawing took is counted, too.
      freeze = await page.evaluate(async () => {
        for (let at = 0; at < 2; at += 1) await new Promise((done) => requestAnimationFrame(done));
        await new Promise((done) => setTimeout(done));
        return (globalThis as unknown as Hostile).hostile.freeze;
      });
    }
    expect(freeze).toBeLessThan(MAX_FREEZE);
    const harm = await page.evaluate(() => ({
      ran: (globalThis as unknown as Hostile).hostile.ran,
      polluted: 'pwned' in Object.prototype,
      active: document.querySelectorAll(
        '#root script, #root iframe, #root [onerror], #root [onload], #root [onmouseover], #root img:not([src^="data:"])',
      ).length,
      addresses: [...document.querySelectorAll<HTMLAnchorElement>('#root a[href]')]
        .map((anchor) => anchor.protocol)
        .filter((protocol) => !/^https?:$/.test(protocol)),
    }));
    expect({ ...harm, dialogs }).toEqual({ ran: 0, polluted: false, active: 0, addresses: [], dialogs: [] });
  });
}

test('the logo is loaded on request only, its host named before, and its size told', async ({
  page,
  allowRequest,
}) => {
  const address = 'https://cdn.example.org/logo.png';
  const asked: string[] = [];
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await page.route('https://cdn.example.org/**', (route) => {
    asked.push(route.request().headers().referer ?? 'no referrer');
    return route.fulfill({ contentType: 'image/png', body: pixel });
  });
  await page.goto(`./?#${logo(address)}`);
  const show = page.getByRole('button', { name: 'Show the logo' });
  await expect(show).toBeVisible();
  await expect(page.locator('strong', { hasText: 'cdn.example.org' }).first()).toBeVisible();
  expect(asked).toEqual([]);
  allowRequest(address);
  await show.click();
  await expect(page.getByRole('img', { name: 'Logo of the app' })).toBeVisible();
  await expect(page.getByText('1 × 1 pixels: it must be exactly 70 × 70.')).toBeVisible();
  expect(asked).toEqual(['no referrer']);
});

test('a logo that does not load says so, and one that is no web address has nothing to press', async ({
  page,
  allowRequest,
  allowConsoleError,
}) => {
  allowConsoleError('net::ERR_FAILED');
  allowRequest('https://cdn.example.org/gone.png');
  await page.route('https://cdn.example.org/**', (route) => route.abort());
  await page.goto(`./?#${logo('https://cdn.example.org/gone.png')}`);
  await page.getByRole('button', { name: 'Show the logo' }).click();
  await expect(page.getByText('The picture could not be loaded from there.')).toBeVisible();
  const open = page.getByRole('link', { name: 'Open the logo' });
  await expect(open).toHaveAttribute('href', 'https://cdn.example.org/gone.png');
  await expect(open).toHaveAttribute('rel', 'noopener noreferrer');
  await page.goto('about:blank');
  await page.goto(`./?#${logo('javascript:alert(1)')}`);
  await expect(page.getByText('This is no web address, so there is nothing to show.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show the logo' })).toHaveCount(0);
});
