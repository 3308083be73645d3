import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../lib/json/fingerprint';
import { findWithheld } from '../secrets/credentials';
import connector from '../templates/connector.json?raw';
import { decodeLink } from './decode';
import { envelopeOf, prepare, shareLink } from './prepare-share';
import { NO_NOTE } from './share-note';
import { connectorWithPaths, filledConnector } from './test-manifests';

const PAGE = 'https://forms.example/';
const NOW = '2026-05-03T14:05Z';

const share = (text: string, note = NO_NOTE, include = false) => {
  const prepared = prepare(text, include);
  const link = shareLink(PAGE, prepared, envelopeOf(prepared, note, NOW), NOW);
  if (!link.ok) throw new Error(link.message);
  const decoded = decodeLink(link.url);
  if (decoded.kind !== 'ok') throw new Error(decoded.kind);
  return { prepared, decoded, payload: link.url.slice(link.url.indexOf('#') + 1) };
};
const withSecret = (secret: string): string => {
  const value = JSON.parse(connector);
  for (const webhook of Object.values<Record<string, unknown>>(value.capabilities.webhooks)) {
    webhook.endpoint = 'https://hooks.example.com/liveperson/events';
    webhook.headers = [
      { header_name: 'X-Api-Key', header_value: secret },
      { header_name: 'X-Tenant', header_value: 'acme' },
    ];
  }
  return JSON.stringify(value, null, 2);
};

describe('what travels', () => {
  it('when it was made, wherever the link stays as short as a plain one is promised to be', () => {
    for (const text of [filledConnector(), connectorWithPaths()]) {
      const { decoded, payload } = share(text);
      expect(decoded.text).toBe(text);
      expect(decoded.envelope).toEqual({ sentAt: NOW });
      expect(payload.length).toBeLessThanOrEqual(260);
    }
    const description = 'q8Zr1LwT0vYb5NcXe7KjHs2mPdUa94GfXo3RtBn6';
    const longer = connectorWithPaths().replace('the Northwind hotel concierge bot', description);
    const { decoded, payload } = share(longer);
    expect(payload.length).toBeLessThanOrEqual(260);
    expect(decoded).not.toHaveProperty('envelope');
  });

  it('nothing beside a template, so its link stays short', () => {
    const { decoded, payload, prepared } = share(connector);
    expect(decoded).not.toHaveProperty('envelope');
    expect(decoded.text).toBe(connector);
    expect(payload.length).toBeLessThanOrEqual(40);
    expect(prepared).toMatchObject({ isComplete: true, fingerprint: fingerprint(connector) });
  });

  it('the note, with the time, where something is filled; a field that is wrong stays home', () => {
    expect(share(connector, { account: '12345678', sender: ' Ada ', note: '' }).decoded.envelope).toEqual({
      account: '12345678',
      sender: 'Ada',
      sentAt: NOW,
    });
    expect(share(connector, { account: 'not a number!', sender: '', note: '' }).decoded).not.toHaveProperty(
      'envelope',
    );
  });

  it('credentials stay home unless somebody chooses to include them', () => {
    const text = withSecret('hush');
    const left = share(text);
    expect(left.decoded.text).not.toContain('hush');
    expect(findWithheld(left.decoded.text)).toHaveLength(5);
    expect(left.decoded.envelope).toEqual({ fingerprint: fingerprint(text), sentAt: NOW });
    expect(left.prepared.sharedFingerprint).toBe(fingerprint(left.decoded.text));
    expect(left.prepared.sharedFingerprint).not.toBe(left.prepared.fingerprint);
    const included = share(text, NO_NOTE, true);
    expect(included.decoded.text).toBe(text);
    expect(included.decoded.envelope).toEqual({ sentAt: NOW });
  });

  it('a document that came incomplete claims no fingerprint of a complete one', () => {
    const came = share(withSecret('hush')).decoded.text;
    const text = came.replace('"acme"', '"P@ssw0rd!2024"');
    const again = share(text);
    expect(again.prepared.alreadyWithheld).toHaveLength(5);
    expect(again.prepared.isComplete).toBe(false);
    expect(again.decoded.envelope).toEqual({ sentAt: NOW });
  });

  it('five webhooks with two headers each and a note of 200 characters take at most 700 characters', () => {
    const note =
      'Please install this connector for our production account. It replaces the one of March: the hosts are new, the events are the same. Call me before you switch it on, so that we can watch the first hour';
    expect(
      share(withSecret('3f2b8c1e9d47'), {
        account: '12345678',
        sender: 'Ada Lovelace',
        note: note.slice(0, 200),
      }).payload.length,
    ).toBeLessThanOrEqual(700);
    expect(
      share(
        withSecret('3f2b8c1e9d47'),
        { account: '12345678', sender: 'Ada Lovelace', note: note.slice(0, 200) },
        true,
      ).payload.length,
    ).toBeLessThanOrEqual(700);
  });

  it('any manifest and note arrive as they were sent', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(
        fc.dictionary(words, fc.jsonValue()),
        words,
        words,
        fc.boolean(),
        (value, sender, note, include) => {
          const text = JSON.stringify({ ...value, client_secret: 's3cret' });
          const { decoded, prepared } = share(text, { account: '1', sender, note }, include);
          expect(decoded.text).toBe(prepared.text);
          expect(decoded.envelope?.note ?? '').toBe(note.trim());
          expect(decoded.envelope?.sender ?? '').toBe(sender.trim());
          expect(include || !decoded.text.includes('s3cret')).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what travels with a reply', () => {
  const reply = { answers: 'lusab-babad', notes: [{ pointer: '/scope', text: 'Why?' }] };
  const whole = prepare('{"a":1}', false);

  it('is what it replies to, its notes, when it was made, and the rules that are silenced', () => {
    expect(envelopeOf(whole, NO_NOTE, NOW, reply, ['name/taken'])).toEqual({
      ...reply,
      sentAt: NOW,
      silenced: ['name/taken'],
    });
    expect(envelopeOf(whole, NO_NOTE, NOW, undefined, ['name/taken'])).toEqual({ silenced: ['name/taken'] });
    expect(envelopeOf(whole, NO_NOTE, NOW)).toBeUndefined();
  });

  it('no word that is white space alone', () => {
    expect(envelopeOf(whole, { account: ' ', sender: '\n', note: ' ok ' }, NOW)).toEqual({
      note: 'ok',
      sentAt: NOW,
    });
  });

  it('is told in the link however long it gets, and too large is told', () => {
    const link = shareLink(PAGE, whole, envelopeOf(whole, NO_NOTE, NOW, reply), NOW);
    expect(link.ok && decodeLink(link.url)).toMatchObject({ envelope: { ...reply, sentAt: NOW } });
    const large = prepare(JSON.stringify('x'.repeat(600_000)), false);
    expect(shareLink(PAGE, large, undefined, NOW)).toEqual({
      ok: false,
      message: expect.stringContaining('file'),
    });
  });
});

describe('a document made ready', () => {
  it('names what is left out, what was left out before, and addresses with credentials', () => {
    const text = JSON.stringify({ client_secret: 'hush', entry_uri: 'https://a.example/?token=1' });
    const prepared = prepare(text, false);
    expect(prepared.credentials.map(({ pointer }) => pointer)).toEqual(['/client_secret']);
    expect(prepared.alreadyWithheld).toEqual([]);
    expect(prepared.addressSecrets).toEqual([{ pointer: '/entry_uri', kind: 'parameter', name: 'token' }]);
    expect(prepare(prepared.text, false)).toMatchObject({
      text: prepared.text,
      alreadyWithheld: [{ pointer: '/client_secret', name: 'client_secret' }],
      isComplete: true,
      sharedFingerprint: prepared.sharedFingerprint,
    });
    expect(prepare(text, true)).toMatchObject({
      text,
      isComplete: true,
      sharedFingerprint: fingerprint(text),
    });
  });
});
