import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../schema/schema';
import { WITHHELD } from '../secrets/credentials';
import { localAddress, testAddress } from './command';
import { sampleNotification } from './sample';
import { SIGNATURE_KINDS, signatureOf } from './signature';
import { webhookTests } from './tests-of';
import { testHeaders } from './webhook-headers';

const NOW = 1_764_000_000_000;
const sample = (event: string) => JSON.parse(sampleNotification(event, NOW) ?? 'null');

describe('samples', () => {
  it.each(EVENT_TYPES)('%s has one: one change, ASCII on one line, all its ids', (event) => {
    const text = sampleNotification(event, NOW) ?? '';
    expect(text).toMatch(/^[\x20-\x7e]+$/);
    const { kind, type, body } = JSON.parse(text);
    expect(kind).toBe('notification');
    expect(event.startsWith(type)).toBe(true);
    expect(body.changes).toHaveLength(1);
  });

  it.each([
    ['ContentEvent', { type: 'ContentEvent', message: 'Where is my order?', contentType: 'text/plain' }],
    ['AcceptStatusEvent', { type: 'AcceptStatusEvent', status: 'READ', sequenceList: [3] }],
    ['ChatStateEvent', { type: 'ChatStateEvent', chatState: 'COMPOSING' }],
  ])('%s holds what manifest.md says', (name, event) => {
    const [change] = sample(`ms.MessagingEventNotification.${name}`).body.changes;
    expect(change).toMatchObject({ event, originatorMetadata: { role: expect.any(String) } });
    expect('sequence' in change).toBe(name !== 'ChatStateEvent');
    expect('serverTimestamp' in change).toBe(name !== 'ChatStateEvent');
  });

  it('structured content has elements, a conversation change its details', () => {
    const [rich] = sample('ms.MessagingEventNotification.RichContentEvent').body.changes;
    expect(rich.event.content).toMatchObject({ type: 'vertical', elements: expect.any(Array) });
    const [change] = sample('cqm.ExConversationChangeNotification').body.changes;
    expect(change).toMatchObject({
      type: 'UPSERT',
      result: { conversationDetails: { state: 'OPEN', dialogs: [{ dialogType: 'MAIN' }] } },
    });
  });

  it.each([
    'foo.Bar',
    '',
    'ms.MessagingEventNotification',
    'ms.MessagingEventNotification.toString',
    '__proto__',
  ])('nobody knows what %s looks like', (event) => {
    expect(sampleNotification(event, NOW)).toBeUndefined();
  });
});

describe('signatures', () => {
  // RFC 2202 and RFC 4231, test case 2.
  it.each([
    ['sha1=7/zfauXrL6LSdBbV8YTfnCWafHk=', 'sha1', 'base64'],
    ['sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79', 'sha1', 'hex'],
    ['sha256=W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=', 'sha256', 'base64'],
    ['sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843', 'sha256', 'hex'],
  ] as const)('%s', async (expected, hash, encoding) => {
    const text = 'what do ya want for nothing?';
    expect(await signatureOf(text, 'Jefe', { hash, encoding })).toBe(expected);
  });

  it('an empty secret signs nothing', async () => {
    for (const kind of SIGNATURE_KINDS) await expect(signatureOf('x', '', kind)).rejects.toThrow();
  });
});

describe('headers', () => {
  it.each<[string, unknown, unknown, RegExp]>([
    ['withheld', 'X-Api-Key', WITHHELD, /withheld by the sender/],
    ['of the platform', 'X-LivePerson-Signature', 'x', /platform/],
    ['of the connection', 'Host', 'x', /connection/],
    ['the type of the body', 'content-type', 'text/plain', /platform/],
    ['a name that curl would read as a file', '@/etc/passwd', 'x', /its name/],
    ['a second line', 'X-A', 'a\r\nX-B: c', /its value/],
    ['an escape sequence', 'X-A', '\u001b[2J', /its value/],
    ['a hidden change of direction', 'X-A', 'a\u202eb', /its value/],
    ['no text', 'X-A', 5, /no text/],
    ['no name', undefined, 'x', /no name/],
  ])('%s: left out, with the reason', (_, header_name, header_value, reason) => {
    const { sent, leftOut } = testHeaders([{ header_name, header_value }]);
    expect(sent).toEqual([]);
    expect(leftOut.map((header) => header.reason)).toEqual([expect.stringMatching(reason)]);
  });

  it('all others are sent as they are', () => {
    const headers = [
      { header_name: 'X-Region', header_value: "it's $HOME `x`" },
      { header_name: 'X-Empty', header_value: '' },
    ];
    expect(testHeaders(headers)).toEqual({
      sent: [
        { name: 'X-Region', value: "it's $HOME `x`" },
        { name: 'X-Empty', value: '' },
      ],
      leftOut: [],
    });
    for (const value of [undefined, null, {}, 'x']) expect(testHeaders(value).sent).toEqual([]);
    expect(testHeaders([null, 1]).leftOut).toHaveLength(2);
  });
});

describe('addresses', () => {
  it.each([
    ['https://hooks.acme.com/a b?x=[1]#part', 'https://hooks.acme.com/a%20b?x=[1]'],
    ['https://münchen.de', 'https://xn--mnchen-3ya.de/'],
    ["https://hooks.acme.com/it's", "https://hooks.acme.com/it's"],
    ['http://hooks.acme.com/', undefined],
    ['file:///etc/passwd', undefined],
    ['-o/tmp/x', undefined],
    ['https://hooks.acme.com/\u001b[2J', undefined],
    ['', undefined],
    [5, undefined],
  ])('%s', (endpoint, address) => {
    expect(testAddress(endpoint)).toBe(address);
  });

  it('a receiver on this machine is asked for the same path', () => {
    expect(localAddress('https://hooks.acme.com/a?b=c', 3000)).toBe('http://127.0.0.1:3000/a?b=c');
    expect(localAddress(undefined, 3000)).toBe('http://127.0.0.1:3000/');
  });
});

it('the webhooks of a document, known ones first, whatever the document', () => {
  const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
  const webhooks = { 'x.New': { endpoint: 5 }, [CONTENT]: { endpoint: 'https://a.com' }, retry: {}, note: 1 };
  expect(webhookTests({ capabilities: { webhooks } })).toMatchObject([
    { event: CONTENT, title: 'Text messages', address: 'https://a.com/' },
    { event: 'x.New', address: undefined },
  ]);
  for (const value of [undefined, null, [], { capabilities: 1 }]) expect(webhookTests(value)).toEqual([]);
});
