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

const asked = (of: string) => headerValuesOf(of).map(({ name, why }) => [name, why]);

it('asks for header values that belong to one account', () => {
  expect(asked(text)).toEqual([['X-Api-Key', 'credential']]);
  expect(asked(text.replace('hush-hush-1', '(withheld by the sender)'))).toEqual([['X-Api-Key', 'withheld']]);
});

it('asks for every header that has other values on other webhooks, and for none that is the same on all', () => {
  const webhook = (headers: Record<string, string>) => ({
    headers: Object.entries(headers).map(([header_name, header_value]) => ({ header_name, header_value })),
  });
  const several = JSON.stringify({
    capabilities: {
      webhooks: {
        a: webhook({ 'X-Brand': 'one', 'X-Region': 'eu', '': 'x' }),
        b: webhook({ 'x-brand': 'two', 'X-Region': 'eu', '': 'y', 'X-Once': '1' }),
        c: webhook({ 'X-Brand': 'two' }),
        retry: { retention_time: 60 },
      },
    },
  });
  expect(headerValuesOf(several)).toEqual(
    ['a', 'b', 'c'].map((event) => ({
      pointer: `/capabilities/webhooks/${event}/headers/0/header_value`,
      name: event === 'b' ? 'x-brand' : 'X-Brand',
      why: 'differs',
    })),
  );
});

it('says what is wrong with a host', () => {
  expect(hostFault('staging.acme.io:8443')).toBeUndefined();
  expect(hostFault('https://staging.acme.io')).toMatch(/^Type the host alone/);
  expect(hostFault('a b')).toMatch(/^Type the host alone/);
  expect(hostFault('a:b')).toMatch(/^This is no host/);
});
