import { describe, expect, it } from 'vitest';
import { decodeLink } from './decode';
import { makeLink } from './make-link';
import { pastedLink } from './pasted-link';

const TEXT = '{\n  "client_name": "com.example.Pasted",\n  "description": "Sent by mail"\n}\n';
const made = makeLink('https://forms.example/', TEXT, { sender: 'Ada' });
const url = made.ok ? made.url : '';

describe('a link pasted where JSON was expected', () => {
  it.each([
    ['alone', url],
    ['broken over lines', `${url.slice(0, 40)}\r\n${url.slice(40)}`],
    ['quoted-printable', `${url.slice(0, 50)}=\r\n${url.slice(50)}`],
    ['in a mail', `Hi team,\n\nplease look at this:\n${url}.\n\nThanks\nAda`],
    ['as a forge writes links', `[open it](${url})`],
    ['rewritten', url.replace('#', '%23')],
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

  it('that was cut off is told, not called JSON that breaks', () => {
    expect(pastedLink(url.slice(0, -9))).toEqual({ message: expect.stringContaining('incomplete') });
  });

  it('is not seen in JSON that breaks, nor in prose or other addresses', () => {
    for (const text of [
      `{ "entry_uri": "${url}", }`,
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
});
