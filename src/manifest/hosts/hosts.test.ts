import { expect, it } from 'vitest';
import { editManifest } from '../schema/edit-manifest';
import { headerValuesOf, hostChanges, hostFault, hostsOf } from './hosts';

const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
const manifest = {
  client_name: 'com.acme.Chat',
  logo_uri: '/img/logo.png',
  redirect_uris: ['https://dev.acme.io:8443/cb?x=1', 'myapp://callback'],
  capabilities: {
    webhooks: {
      [CONTENT]: {
        endpoint: 'https://ada:pw@DEV.acme.io/content',
        headers: [
          { header_name: 'X-Api-Key', header_value: 'hush-hush-1' },
          { header_name: 'X-Region', header_value: 'eu' },
        ],
      },
      'foo.Bar': { endpoint: 'https://dev.acme.io/foo' },
    },
  },
};
const text = JSON.stringify(manifest);

it('lists every host once, of unknown events too, with the places that have it', () => {
  expect(hostsOf(manifest).map(({ host, pointers }) => [host, pointers.length])).toEqual([
    ['dev.acme.io:8443', 1],
    ['callback', 1],
    ['dev.acme.io', 2],
  ]);
});

it('puts other hosts in, and leaves all else of the addresses alone', () => {
  const changes = hostChanges(manifest, new Map([['dev.acme.io', 'staging.acme.io']]));
  const after = JSON.parse(editManifest(text, changes).text);
  expect(after.capabilities.webhooks[CONTENT].endpoint).toBe('https://ada:pw@staging.acme.io/content');
  expect(after.capabilities.webhooks['foo.Bar'].endpoint).toBe('https://staging.acme.io/foo');
  expect(after.redirect_uris).toEqual(manifest.redirect_uris);
});

it('asks for header values that belong to one account', () => {
  expect(headerValuesOf(text).map(({ name, isWithheld }) => [name, isWithheld])).toEqual([
    ['X-Api-Key', false],
  ]);
  const withheld = text.replace('hush-hush-1', '(withheld by the sender)');
  expect(headerValuesOf(withheld).map(({ name, isWithheld }) => [name, isWithheld])).toEqual([
    ['X-Api-Key', true],
  ]);
});

it('says what is wrong with a host', () => {
  expect(hostFault('staging.acme.io:8443')).toBeUndefined();
  expect(hostFault('https://staging.acme.io')).toMatch(/^Type the host alone/);
  expect(hostFault('a b')).toMatch(/^Type the host alone/);
  expect(hostFault('a:b')).toMatch(/^This is no host/);
});
