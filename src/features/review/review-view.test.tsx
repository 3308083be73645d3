import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../lib/json/fingerprint';
import { RULES } from '../../manifest/advice/rules';
import { SOURCES } from '../../manifest/advice/sources';
import { type Decoded, decodeLink } from '../../manifest/link/decode';
import { encodeLink, shareUrl } from '../../manifest/link/encode';
import { findCredentials, withhold } from '../../manifest/secrets/credentials';
import connector from '../../manifest/templates/connector.json?raw';
import { reviewText } from './review-text';
import { ReviewView } from './review-view';

const nothing = () => undefined;
const actions = {
  onImport: nothing,
  onLeave: nothing,
  onEditCopy: nothing,
  onDownload: nothing,
  install: () => null,
  pictures: () => null,
  logo: () => null,
};

const link = (text: string): string => shareUrl('https://forms.example/', encodeLink({ text }));
const markup = (decoded: Decoded): string => {
  if (decoded.kind === 'none') throw new Error('no link');
  return renderToStaticMarkup(<ReviewView decoded={decoded} {...actions} />);
};
const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
const textOf = (html: string): string => unescaped(html.replace(/<[^>]*>/g, ''));
const shownJson = (html: string): string =>
  textOf(/<section aria-label="JSON".*?<pre[^>]*>(.*?)<\/pre>/s.exec(html)?.[1] ?? '');
const verdict = (html: string): string => textOf(/<p role="status".*?<\/p>/s.exec(html)?.[0] ?? '');

describe('failure story 1: what happened to a link on its way', () => {
  const url = link(connector);

  it.each([
    ['%23 for #', url.replace('#', '%23'), 'Percent-encoding'],
    ['a full stop glued on', `${url}.`, 'left out'],
    ['a line break inside', `${url.slice(0, -9)}\r\n${url.slice(-9)}`, 'Line breaks'],
  ])('%s: opens, and tells the repair', (_, address, told) => {
    const page = textOf(markup(decodeLink(address)));
    expect(page).toContain('App name');
    expect(page).toContain('has been repaired');
    expect(page).toContain(told);
  });

  it('cut off: says so, says what to ask for, offers Import', () => {
    const page = markup(decodeLink(url.slice(0, -6)));
    expect(page).toMatch(/^<section aria-label="Review"/);
    expect(textOf(page)).toContain('The link was cut off');
    expect(textOf(page)).toContain('Ask the sender');
    expect(page).toMatch(/<button[^>]*>.*Import<\/button>/s);
  });

  it('from a newer version: says so', () => {
    const page = textOf(markup(decodeLink('https://forms.example/?#2AbCdEfGhIjKlMnOpQrStUvWxYz0123456789')));
    expect(page).toContain('The link comes from a newer version');
  });
});

it('notes of an answer are shown as text, each once, the long ones cut, with what cannot be seen named', () => {
  const notes = [
    { pointer: '/scope', text: '<script>alert(1)</script>\u202e' },
    { pointer: 'javascript:alert(2)', text: `<img src=x onerror=alert(3)>${'y'.repeat(5_000)}` },
    ...Array.from({ length: 300 }, (_, at) => ({ pointer: `/__proto__/${at}`, text: `note ${at}` })),
  ];
  const payload = encodeLink({ text: connector, envelope: { answers: '<b>lusab</b>', notes } });
  const page = markup(decodeLink(shareUrl('https://forms.example/', payload)));
  expect(page).not.toMatch(/<script|<img|<b>|href="javascript/);
  expect(page).toContain('data-name="U+202E"');
  expect(textOf(page)).toContain('Reply to the manifest <b>lusab</b>');
  expect(textOf(page)).toContain('cut here: a note holds at most 1,000 characters');
  expect(textOf(page)).toContain('202 more notes came with the link');
});

describe('failure story 7: what is shown is what is checked', () => {
  it.each([
    ['the template', connector, 'Valid, 7 values to fill in'],
    [
      'a manifest with errors',
      '{ "client_name": "", "redirect_uris": "x", "n": 12345678901234567890 }',
      '2 problems, 2 hints',
    ],
    ['windows line ends', connector.replaceAll('\n', '\r\n'), 'Valid, 7 values to fill in'],
    ['hidden characters', '{\n\t"client_name": "a\u202eb\u200b <b>&amp;</b>"\n}', 'Valid, 1 warning, 1 hint'],
  ])('%s: JSON, verdict, summary and link come from one text', (_, text, words) => {
    const decoded = decodeLink(link(text));
    const page = markup(decoded);
    expect(decoded).toMatchObject({ kind: 'ok', text });
    expect(shownJson(page).replace(/\r?\n$/, '')).toBe(text.replace(/\r?\n$/, ''));
    expect(reviewText(text).text).toBe(text);
    expect(verdict(page)).toBe(words);
  });

  it('a text that breaks off has one problem, its JSON and no summary', () => {
    const page = markup({ kind: 'ok', version: 1, text: '{\n  "client_name" "A"\n}', repairs: [] });
    expect(verdict(page)).toBe('1 problem');
    expect(textOf(page)).toContain('The JSON breaks at line 2, column 16');
    expect(page).toContain('aria-label="JSON"');
    expect(page).not.toContain('data-section');
  });
});

describe('values of a link are data', () => {
  const hostile = JSON.stringify({
    client_name: '<img src=x onerror=alert(1)>',
    display_name: 'a\u202egnp',
    logo_uri: 'javascript:alert(1)',
    entry_uri: 'javascript:alert(2)',
    redirect_uris: ['javascript:alert(3)', 'https://good.example\\@evil.example'],
    '<script>': 1,
    capabilities: { webhooks: { '<b>x</b>': { endpoint: 'javascript:alert(4)' } } },
  });

  it('no markup, no address that can be pressed, nothing hidden', () => {
    const page = markup({ kind: 'ok', version: 1, text: hostile, repairs: [] });
    expect(page).not.toMatch(/<img|<script|<b>/);
    const addresses = [...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    const rules = RULES.map(({ id }) => id).concat('schema/');
    const isRule = (address: string) =>
      rules.some((id) => address.startsWith(`./rules.html#${encodeURIComponent(id)}`));
    const known = Object.values(SOURCES).map(({ url }) => url as string);
    expect(addresses.filter((address = '') => !known.includes(address) && !isRule(address))).toEqual([]);
    expect(page).toContain('data-name="U+202E"');
    expect(textOf(page)).toContain('javascript:alert(4)');
  });

  it('shows any document of 500 levels', () => {
    const deep = `${'{"capabilities":'.repeat(499)}{}${'}'.repeat(499)}`;
    expect(verdict(markup({ kind: 'ok', version: 1, text: deep, repairs: [] }))).toBe('1 problem, 1 warning');
    const deeper = '['.repeat(100_000);
    expect(verdict(markup({ kind: 'ok', version: 1, text: deeper, repairs: [] }))).toBe('1 problem');
  });

  it('puts no more than the first part of a huge text on the page, and says so', () => {
    const text = JSON.stringify({ client_name: 'A', pad: 'x'.repeat(3_000_000) });
    const page = markup({ kind: 'ok', version: 1, text, repairs: [] });
    expect(page.length).toBeLessThan(400_000);
    expect(textOf(page)).toContain('Only the first 200,000 of 3,000,');
    expect(verdict(page)).toMatch(/^Not checked: it has 3,000,/);
  });
});

describe('what came beside the manifest', () => {
  const secret = JSON.stringify({ client_name: 'A', client_secret: 'hush' });

  it('is shown as the sender wrote it', () => {
    const envelope = {
      account: '12345678',
      sender: '<b>Ada</b>',
      note: 'Line 1\nLine 2',
      sentAt: '2026-05-03T14:05Z',
    };
    const page = markup({ kind: 'ok', version: 1, text: connector, repairs: [], envelope });
    const text = textOf(page);
    for (const words of ['From<b>Ada</b>', 'For account12345678', 'May 2026 at', 'Line 1\nLine 2']) {
      expect(text).toContain(words);
    }
    expect(text).toContain(`Fingerprint: ${fingerprint(connector)}`);
    expect(page).not.toContain('<b>');
  });

  it('a manifest with withheld values is never taken for the complete one', () => {
    const shared = withhold(secret, findCredentials(secret));
    const envelope = { fingerprint: fingerprint(secret) ?? '' };
    const page = markup({ kind: 'ok', version: 1, text: shared, repairs: [], envelope });
    const text = textOf(page);
    expect(verdict(page)).toBe('Valid, but incomplete: 1 value withheld, 1 hint');
    expect(text).toContain(`Fingerprint of this incomplete manifest: ${fingerprint(shared)}`);
    expect(text).toContain(
      `Fingerprint of the complete one, as the sender’s page made it: ${fingerprint(secret)}`,
    );
    expect(text).toContain('1 value withheld by the sender');
    expect(text).toContain('client_secret');
  });

  it('says when the sender had another manifest', () => {
    const envelope = { fingerprint: 'babab-babab-babab-babab-babab' };
    const page = markup({ kind: 'ok', version: 1, text: connector, repairs: [], envelope });
    expect(textOf(page)).toContain('This is not the manifest that the sender had');
  });
});
