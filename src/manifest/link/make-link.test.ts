import { describe, expect, it } from 'vitest';
import connector from '../templates/connector.json?raw';
import { decodeLink } from './decode';
import { type Link, lengthInWords, makeLink, minuteNow } from './make-link';

const PAGE = 'https://forms.example/tools/manifest/';
const urlOf = (link: Link): string => {
  if (!link.ok) throw new Error(link.message);
  return link.url;
};
const textIn = (url: string): string => {
  const decoded = decodeLink(url);
  if (decoded.kind !== 'ok') throw new Error(`not opened: ${decoded.kind}`);
  return decoded.text;
};

it('a text that would hold the page up while it is packed gets the advice to send the file', () => {
  const textOf = (length: number) => `{"a":"${'x'.repeat(length - 8)}"}`;
  expect(makeLink(PAGE, textOf(500_000)).ok).toBe(true);
  expect(makeLink(PAGE, textOf(500_001))).toEqual({
    ok: false,
    message: expect.stringContaining('Send the file instead'),
  });
});

describe('failure story 2: sharing text of any script', () => {
  const names = {
    french: 'Écrivez-nous',
    emoji: '👩‍💻 ships 🚀',
    rightToLeft: 'مرحبا بالعالم',
    japanese: '対話ブリッジ',
    control: 'a\u202eb\u0000c',
  };
  it.each(Object.entries(names))('a %s name comes back as it was', (_, name) => {
    const text = JSON.stringify({ client_name: name, 'client_name#fr': name }, null, 2);
    expect(textIn(urlOf(makeLink(PAGE, text)))).toBe(text);
  });

  it('a lone surrogate comes back as the same value', () => {
    const text = '{ "client_name": "lone \ud83d end" }';
    expect(JSON.parse(textIn(urlOf(makeLink(PAGE, text))))).toEqual({ client_name: 'lone \ud83d end' });
  });
});

describe('failure story 3: sharing again', () => {
  it('gives one fragment, of the newest text, however often', () => {
    const first = urlOf(makeLink(PAGE, connector));
    const second = urlOf(makeLink(first, connector.replace('App name', 'Second')));
    const third = urlOf(makeLink(`${second}&utm_source=mail`, connector.replace('App name', 'Third')));
    for (const url of [first, second, third]) {
      expect(url.split('#')).toHaveLength(2);
      expect(url.startsWith(`${PAGE}?#`)).toBe(true);
    }
    expect(JSON.parse(textIn(third)).client_name).toBe('Third');
  });
});

describe('the length of a link in words', () => {
  it.each([
    [312, '312 characters: fits in a chat message'],
    [2000, '2,000 characters: fits in a chat message'],
    [2001, '2,001 characters: mail and chat programs may cut it. Send the file instead.'],
  ])('%i', (length, words) => {
    expect(lengthInWords(length)).toBe(words);
  });
});

it('says what to do when no link can hold the document', () => {
  const link = makeLink(PAGE, JSON.stringify('x'.repeat(8_100_000)));
  expect(link).toEqual({ ok: false, message: expect.stringContaining('Send the file instead') });
});

it('says so, too, where what travels beside it is too large', () => {
  expect(makeLink(PAGE, '{}', { note: 'x'.repeat(8_100_000) })).toEqual({
    ok: false,
    message: expect.stringContaining('Send the file instead'),
  });
});

it('the time is told to the minute', () => {
  expect(minuteNow()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/);
  expect(Math.abs(Date.parse(minuteNow()) - Date.now())).toBeLessThan(120_000);
});
