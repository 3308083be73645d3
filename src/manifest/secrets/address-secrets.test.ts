import { describe, expect, it } from 'vitest';
import connector from '../templates/connector.json?raw';
import { addressSecrets } from './address-secrets';

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
