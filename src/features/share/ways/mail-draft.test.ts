import { describe, expect, it } from 'vitest';
import { type MailFacts, mailDraft } from './mail-draft';

const FACTS: MailFacts = {
  name: 'com.example.Bridge',
  displayName: 'Bridge',
  summary: ['Webhooks: 5 events go to 1 host: hooks.example.com.'],
  url: 'https://forms.example/?#1abc',
  fingerprint: 'hibig-kuvog-jikug-kivap-dajak',
  state: 'Valid',
  withheld: [],
  account: '12345678',
  sender: 'Ada',
  note: 'Please install.\nThanks',
  json: '{ "client_name": "com.example.Bridge" }\n',
  fileName: 'com.example.Bridge.manifest.json',
};
const read = (href: string) => new URLSearchParams(href.slice('mailto:?'.length));

describe('a mail draft', () => {
  it('holds note, facts, link, sender and, when short, the JSON', () => {
    const { subject, body, href } = mailDraft(FACTS);
    expect(subject).toBe('Application Install Manifest: com.example.Bridge');
    expect(body).toBe(
      [
        'Please install.\nThanks',
        'App: com.example.Bridge (Bridge)\nAccount: 12345678\nState: Valid\nFingerprint: hibig-kuvog-jikug-kivap-dajak',
        'Webhooks: 5 events go to 1 host: hooks.example.com.',
        'Open it to review, download or edit a copy:\nhttps://forms.example/?#1abc',
        'Ada',
        '{ "client_name": "com.example.Bridge" }',
      ].join('\n\n'),
    );
    expect(read(href).get('subject')).toBe(subject);
    expect(read(href).get('body')).toBe(body.replaceAll('\n', '\r\n'));
  });

  it('leaves a long JSON out of the draft and keeps the link; a text to copy may be longer', () => {
    const { body, href, attach } = mailDraft({ ...FACTS, json: 'x'.repeat(3000) });
    expect(read(href).get('body')).not.toContain('xxx');
    expect(read(href).get('body')).toContain(FACTS.url);
    expect(href.length).toBeLessThan(1900);
    expect(attach).toBeUndefined();
    expect(body).toContain('xxx');
    expect(mailDraft({ ...FACTS, json: 'x'.repeat(30_000) }).body).not.toContain('xxx');
  });

  it('has no link that a mail program would cut: it names the file to attach', () => {
    const url = `https://forms.example/?#1${'a'.repeat(3000)}`;
    const { body, href, attach } = mailDraft({ ...FACTS, url });
    expect(href.length).toBeLessThan(1900);
    expect(read(href).get('body')).toContain('in the file attached: com.example.Bridge.manifest.json');
    expect(read(href).get('body')).not.toContain('aaa');
    expect(attach).toBe(FACTS.fileName);
    expect(body).toContain('in the file attached: com.example.Bridge.manifest.json');
    expect(body).not.toContain(url);
  });

  it('says what is left and what is missing', () => {
    const { body } = mailDraft({ ...FACTS, state: '2 problems', withheld: ['X-Api-Key'] });
    expect(body).toContain('State: 2 problems, not complete: X-Api-Key withheld');
    expect(body).toContain(`Fingerprint of this incomplete manifest: ${FACTS.fingerprint}`);
  });

  it('no name adds a header or breaks the address', () => {
    const { subject, href } = mailDraft({ ...FACTS, name: 'a\r\nBcc: x@y.z&body=\ud83d #?' });
    expect(subject).not.toMatch(/[\r\n]/);
    expect([...read(href).keys()]).toEqual(['subject', 'body']);
  });
});
