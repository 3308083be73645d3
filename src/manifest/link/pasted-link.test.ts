import { describe, expect, it } from 'vitest';
import { decodeLink } from './decode';
import { makeLink } from './make-link';
import { pastedLink } from './pasted-link';

const TEXT = '{\n  "client_name": "com.example.Pasted",\n  "description": "Sent by mail"\n}\n';
const made = makeLink('https://forms.example/', TEXT, { sender: 'Ada' });
const url = made.ok ? made.url : '';

const payload = url.slice(url.indexOf('#') + 1);
/** As URL Defense, version 2, writes an address. */
const proofpoint = (address: string) =>
  `https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(address)
    .replace(/%2F/g, '/')
    .replace(/[-_]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%', '-')
    .replaceAll('/', '_')}&d=DwMFAg&c=euGZstcaTDllvimEN8b7jXrwqOf-v5A_CdpgnVfiiMM&e=`;
const quotedPrintable = (address: string) =>
  address.replace(/[?#=]/g, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** How mail programs, trackers and boards write links. */
const WRAPPED: [how: string, text: string][] = [
  ['of Jira', `[Open the manifest|${url}]`],
  ['of Jira, as a smart link', `[${url}|${url}|smart-link]`],
  ['of Jira, as a smart link with words', `[Manifest|${url}|smart-card]`],
  ['of Jira, in a sentence', `Please look at [the manifest|${url}], thanks.`],
  ['in brackets', `[${url}]`],
  ['in brackets and spaces', `[ ${url} ]`],
  ['of a board', `[url=${url}]the manifest[/url]`],
  ['of a board, in quotes', `[url="${url}"]the manifest[/url]`],
  ['of a board, without words', `[url]${url}[/url]`],
  ['of Markdown, with words', `[the manifest](${url} "Open it")`],
  ['of Markdown, both long', `[${url}](${url})`],
  ['of Markdown, in angle brackets', `[the manifest](<${url}>)`],
  ['of Markdown, by reference', `[the manifest][1]\n\n[1]: ${url}`],
  ['of Markdown, the reference alone', `[1]: ${url} "Open it"`],
  ['of Markdown, a named reference', `See [manifest].\n\n[manifest]: <${url}>\n`],
  ['in straight quotes', `"${url}"`],
  ['in straight quotes, with a full stop', ` "${url}".\n`],
  ['in straight quotes, broken over lines', `"${url.slice(0, 60)}\n${url.slice(60)}"`],
  ['a shortcut of Windows', `[InternetShortcut]\r\nURL=${url}\r\n`],
  [
    'a shortcut of Windows, with more in it',
    `[{000214A0-0000-0000-C000-000000000046}]\r\nProp3=19,11\r\n[InternetShortcut]\r\nIDList=\r\nURL=${url}\r\nIconIndex=0\r\n`,
  ],
  ['a shortcut of Linux', `[Desktop Entry]\nType=Link\nURL=${url}\nIcon=text-html\n`],
  [
    'a shortcut of macOS',
    `<?xml version="1.0"?>\n<plist version="1.0"><dict><key>URL</key><string>${url}</string></dict></plist>`,
  ],
  ['of AsciiDoc', `${url}[the manifest]`],
  ['of reStructuredText', `\`the manifest <${url}>\`_`],
  ['of HTML', `<a href="${url}">the manifest</a>`],
  ['quoted-printable', quotedPrintable(url)],
  [
    'quoted-printable, with soft breaks',
    quotedPrintable(url)
      .replace(/=3F=23/, '=3F=\r\n=23')
      .replace(/(.{72})(?!$)/g, '$1=\r\n'),
  ],
  ['quoted-printable, the # alone', url.replace('#', '=23')],
  ['of Proofpoint', proofpoint(url)],
  ['of Proofpoint around %23', proofpoint(url.replace('#', '%23'))],
  [
    'of Proofpoint inside Safe Links',
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(proofpoint(url))}&data=05`,
  ],
  ['its end alone', payload],
];

describe('a link pasted where JSON was expected', () => {
  it.each([
    ['alone', url],
    ['broken over lines', `${url.slice(0, 40)}\r\n${url.slice(40)}`],
    ['quoted-printable', `${url.slice(0, 50)}=\r\n${url.slice(50)}`],
    ['in a mail', `Hi team,\n\nplease look at this:\n${url}.\n\nThanks\nAda`],
    ['as a forge writes links', `[open it](${url})`],
    ['rewritten', url.replace('#', '%23')],
    ...WRAPPED,
  ])('%s is found whole, with what travels beside it', (_, text) => {
    const link = pastedLink(text);
    const payload = link && 'payload' in link ? link.payload : '';
    expect(decodeLink(`https://forms.example/?#${payload}`)).toEqual({
      kind: 'ok',
      version: 1,
      text: TEXT,
      envelope: { sender: 'Ada' },
      repairs: [],
    });
  });

  it.each([
    ['Mimecast', 'https://protect-eu.mimecast.com/s/AbC1dEfGhIjKlMn0p?domain=forms.example'],
    ['Mimecast', 'https://url.us.m.mimecastprotect.com/s/AbC1dEfGhIjKlMn0pQrS'],
    [
      'Sophos',
      'https://eu-central-1.protection.sophos.com?d=forms.example&u=aHR0cHM6Ly9mb3Jtcy5leGFtcGxlLw==&i=NWY1&t=x&h=1a',
    ],
    ['EdgePilot', 'http://link.edgepilot.com/s/1a2b3c4d/AbCdEfGhIjKl'],
    ['Mimecast', 'HTTP://protect-eu.mimecast.com/s/AbC1dEfGhIjKlMn0p?domain=forms.example'],
    ['Sophos', 'http://eu.protection.sophos.com?d=forms.example'],
    ['Mimecast', 'Hi,\n\nplease look: https://protect-us.mimecast.com/s/AbC1dEfGhIjKlMn0p\n\nAda'],
  ])('that %s hides is told, with what to ask for', (name, text) => {
    expect(pastedLink(text)).toEqual({
      message: expect.stringMatching(new RegExp(`\\(${name}\\).*ask the sender for the manifest file`)),
    });
  });

  it('that was cut off is told, not called JSON that breaks', () => {
    expect(pastedLink(url.slice(0, -9))).toEqual({ message: expect.stringContaining('incomplete') });
  });

  it('is not seen in JSON that breaks, nor in prose or other addresses', () => {
    for (const text of [
      `{ "entry_uri": "${url}", }`,
      `[{ "entry_uri": "${url}", }]`,
      `[ "${url}", ]`,
      `[[ "${url}", ]]`,
      `[1, { "entry_uri": "${url}", }]`,
      `"${url}": 1, "client_name": "x"`,
      'Please send me the manifest by Friday.',
      'Ticket #1234: please find…\n{\n  "client_name": "x",\n}',
      '# 1. Manifest\n\n```json\n{"a": 1,}\n```\n',
      '# 1st comment\nclient_name: com.example.Connector',
      'const manifest2ForProductionUse = { client_name: "x" }',
      `a,b,c\n${'12,abC,4\n'.repeat(300_000)}`,
      'https://developers.example.com/guide#installation',
      'client_name: com.example.Connector',
      '',
    ]) {
      expect(pastedLink(text)).toBeUndefined();
    }
  });

  it.each([
    ['in quotes, without TLS', `"${url.replace('https', 'http')}" ;`],
    ['a shortcut with white space', `[InternetShortcut]  \nURL=${url}`],
  ])('%s is a link', (_, text) => expect(pastedLink(text)).toEqual({ payload }));

  it.each([
    ['an address alone', `  ${url.slice(0, 40)}\n`],
    ['an address alone, without TLS', `${url.slice(0, 40).replace('https', 'http')}`],
    ['an address alone, of which the payload was lost', 'https://forms.example/?#'],
    ['an address alone, of which all was lost', 'https://forms.example/? '],
    ['an address in a sentence', `Please open ${url.slice(0, 60)}`],
    ['an address in a sentence, with %23', `Please open ${url.slice(0, 60).replace('#', '%23')} today`],
  ])('that lost its end is told: %s', (_, text) => {
    expect(pastedLink(text)).toEqual({ message: expect.stringContaining('incomplete') });
  });

  it.each([
    ['an address with a short fragment', 'See https://forms.example/?#1abc please'],
    ['an address behind words', 'Look: https://forms.example/?'],
    ['an address in front of words', 'https://forms.example/? is it'],
    ['a fragment without an address', 'Chapter #1aB2cD3eF4gH5iJ6kL7mN8oP9'],
    ['a shortcut in JSON', `{"a": "[InternetShortcut]", "b": "${url}"}`],
    ['more than any browser takes', `https://forms.example/?#${'1aB'.repeat(700_000)}`],
    ['a list of numbers', `[12, "${url}"`],
    ['a list with a line break in it', `[\n  {"a": "${url}"`],
    ['text behind a byte order mark', `\ufeff{"a": "${url}"`],
  ])('that is none is left alone: %s', (_, text) => {
    expect(pastedLink(text)).toBeUndefined();
  });
});
