import { describe, expect, it } from 'vitest';
import connector from '../templates/connector.json?raw';
import { addressesOf, addressSecrets, secretParameters } from './address-secrets';

const EVENT = 'ms.MessagingEventNotification.ContentEvent';
const at = (endpoint: unknown) => JSON.stringify({ capabilities: { webhooks: { [EVENT]: { endpoint } } } });
const ENDPOINT = `/capabilities/webhooks/${EVENT}/endpoint`;

describe('credentials in addresses', () => {
  it.each([
    ['https://user:pa55@hooks.example.com/in', [{ pointer: ENDPOINT, kind: 'password' }]],
    ['https://key@hooks.example.com/in', [{ pointer: ENDPOINT, kind: 'password' }]],
    ['https://a.example/#access_token=x', [{ pointer: ENDPOINT, kind: 'parameter', name: 'access_token' }]],
    ['https://f.example.net/api?code=a1b2==', [{ pointer: ENDPOINT, kind: 'parameter', name: 'code' }]],
    [
      'https://key@a.example/?sig=x#code=y',
      [
        { pointer: ENDPOINT, kind: 'password' },
        { pointer: ENDPOINT, kind: 'parameter', name: 'sig' },
        { pointer: ENDPOINT, kind: 'parameter', name: 'code' },
      ],
    ],
    [
      'https://f.example.net/?x=1&access_token=a',
      [{ pointer: ENDPOINT, kind: 'parameter', name: 'access_token' }],
    ],
  ])('%s has one', (address, secrets) => {
    expect(addressSecrets(at(address))).toEqual(secrets);
  });

  it.each(['https://hooks.example.com/in?from=liveperson', 'not an address', 7, null])(
    '%s has none',
    (address) => {
      expect(addressSecrets(at(address))).toEqual([]);
    },
  );

  it('looks at every address of a manifest, and finds none in the template', () => {
    const text =
      '{"redirect_uris":["https://a.example/?key=1"],"entry_uri":"https://b.example/?token=2","logo_uri":"/x?key=1"}';
    expect(addressSecrets(text).map(({ pointer }) => pointer)).toEqual(['/redirect_uris/0', '/entry_uri']);
    expect(addressSecrets(connector)).toEqual([]);
    expect(addressSecrets('{')).toEqual([]);
  });
});

describe('addresses', () => {
  it('are the texts that the schema calls so, and the endpoints of events that it does not know', () => {
    const value = {
      client_name: 'https://a.example/?key=1',
      entry_uri: 'https://b.example/',
      redirect_uris: ['https://c.example/', 7],
      endpoint: 'https://d.example/',
      other: { webhooks: { x: { endpoint: 'https://e.example/' } } },
      capabilities: {
        endpoint: 'https://f.example/',
        engagement: { other: { endpoint: 'https://l.example/' } },
        webhooks: {
          'ms.MessagingEventNotification.ChatStateEvent': { endpoint: ['https://m.example/'] },
          [EVENT]: { endpoint: 'https://g.example/', note: 'https://h.example/' },
          'foo.Bar': {
            endpoint: 'https://i.example/',
            other: 'https://j.example/',
            deep: { endpoint: 'https://k.example/' },
          },
        },
      },
    };
    expect(addressesOf(value).map(({ address }) => new URL(address).host[0])).toEqual(['b', 'c', 'g', 'i']);
    expect(addressesOf('https://a.example/')).toEqual([]);
    expect(addressesOf({ entry_uri: 'a', redirect_uris: ['b', 'c'], logo_uri: 'd' }, 1).length).toBeLessThan(
      4,
    );
    expect(
      addressesOf({ redirect_uris: ['b', 'c'], capabilities: { webhooks: { x: { endpoint: 'd' } } } }, 2),
    ).toHaveLength(2);
  });

  it('no more are looked at than any manifest has', () => {
    const redirect_uris = Array.from({ length: 600 }, (_, index) => `https://a.example/${index}?key=1`);
    expect(addressSecrets(JSON.stringify({ redirect_uris }))).toHaveLength(500);
  });

  it.each([
    ['https://a.example/', []],
    ['https://a.example/?code=1&x=2#token=3', ['code', 'token']],
    ['https://a.example/?Subscription-Key=1', ['Subscription-Key']],
    ['https://a.example/?key=&code=', []],
    ['https://a.example/?key=1&key=2', ['key']],
    ['https://a.example/?encode=1&codex=2&subscription-keys=', []],
    ['https://a.example/#/path', []],
  ])('%s has the parameters %j', (address, names) => {
    expect(secretParameters(new URL(address))).toEqual(names);
  });
});
