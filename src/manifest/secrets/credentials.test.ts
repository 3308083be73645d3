import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import connector from '../templates/connector.json?raw';
import { findCredentials, findWithheld, WITHHELD, withhold } from './credentials';

const EVENT = 'ms.MessagingEventNotification.ContentEvent';
const withHeaders = (...headers: [string, unknown][]): string =>
  JSON.stringify({
    client_name: 'A',
    capabilities: {
      webhooks: {
        [EVENT]: {
          endpoint: 'https://a.example',
          headers: headers.map(([header_name, header_value]) => ({ header_name, header_value })),
        },
      },
    },
  });
const names = (text: string) => findCredentials(text).map(({ name }) => name);

describe('a whole line in the place of the name', () => {
  it.each([
    ['Authorization: Bearer abc', 'Authorization'],
    ['x-region:ghp_abc', 'x-region'],
  ])('%s is left out whole, and named by its name alone', (line, name) => {
    const text = withHeaders([line, '']);
    expect(names(text)).toEqual([name]);
    const shared = withhold(text, findCredentials(text));
    expect(shared).toBe(withHeaders([WITHHELD, '']));
    expect(findCredentials(shared)).toEqual([]);
    expect(findWithheld(shared)).toHaveLength(1);
  });

  it('a header without a value is looked at as well', () => {
    const text = withHeaders(['Authorization: Bearer abc', 0]).replace(',"header_value":0', '');
    expect(names(text)).toEqual(['Authorization']);
  });

  it('is no credential where neither name nor value is one', () => {
    expect(names(withHeaders(['X-Region: eu', '']))).toEqual([]);
  });
});

describe('what looks like a credential', () => {
  it.each([
    ['Authorization', 'x'],
    ['X-Api-Key', 'x'],
    ['x-auth-token', 'x'],
    ['Ocp-Apim-Subscription-Key', 'x'],
    ['Cookie', 'a=b'],
    ['X-Whatever', 'Bearer abc'],
    ['X-Whatever', 'eyJhbGciOiJIUzI1NiJ9.e30.abc'],
    ['X-Whatever', 'ghp_abc'],
    ['X-Whatever', '3f2b8c1e-9d47-4a55-8e1b-0c6f7a2d9b13'],
    ['X-Secret', 12],
    ['X-Pass', 'x'],
    ['X-AccessKey', '123'],
    ['X-PIN', '1'],
    ['X-Otp', '1'],
    ['X-HMAC', 'x'],
    ['X-Whatever', 'P@ssw0rd!2024'],
    ['X-Callback', 'https://user:pw@a.example/'],
    ['X-Callback', 'https://a.example/?x=1&access_token=x'],
    ['X-Whatever', '12345678901234567890123456'],
  ])('%s: %s does', (name, value) => {
    expect(names(withHeaders([name, value]))).toEqual([name]);
  });

  it.each([
    ['X-Tenant', 'acme'],
    ['Accept', 'application/json'],
    ['X-Keyboard', 'qwerty'],
    ['Content-Type', 'text/plain; charset=utf-8'],
    ['X-Api-Key', ''],
    ['X-Region', 'eu-central-1'],
    ['X-Passenger', 'x'],
    ['X-Callback', 'https://Example.com/path1?x=1'],
    ['X-Stage', 'Release-2026!'],
    ['X-Greeting', 'Hello%20World1!'],
    ['X-Callback', 'https://a.example/in?from=lp'],
    ['X-Shipping', 'x'],
    ['X-Account', '41827364'],
    ['Accept', 'application/vnd.acme+json;version=2'],
  ])('%s: %s does not', (name, value) => {
    expect(names(withHeaders([name, value]))).toEqual([]);
  });

  it('client_secret does, anywhere, and the template has none', () => {
    expect(
      findCredentials('{"client_secret":"s","x":[{"client_secret":"t"}]}').map(({ pointer }) => pointer),
    ).toEqual(['/client_secret', '/x/0/client_secret']);
    expect(findCredentials(connector)).toEqual([]);
  });

  it('every one of duplicate keys does', () => {
    const text = '{"client_secret":"first","client_secret":"second"}';
    expect(withhold(text, findCredentials(text))).not.toMatch(/first|second/);
  });
});

describe('withholding', () => {
  it('leaves out the values and nothing else, and names them afterwards', () => {
    const text = withHeaders(
      ['X-Tenant', 'acme'],
      ['X-Api-Key', 'hush-1'],
      ['Authorization', 'Bearer hush-2'],
    );
    const shared = withhold(text, findCredentials(text));
    expect(shared).toBe(
      withHeaders(['X-Tenant', 'acme'], ['X-Api-Key', WITHHELD], ['Authorization', WITHHELD]),
    );
    expect(findCredentials(shared)).toEqual([]);
    const headers = `/capabilities/webhooks/${EVENT}/headers`;
    expect(findWithheld(shared)).toEqual([
      { pointer: `${headers}/1/header_value`, name: 'X-Api-Key' },
      { pointer: `${headers}/2/header_value`, name: 'Authorization' },
    ]);
  });

  it('any secret under any layout stays home', () => {
    const secret = fc.string({ minLength: 8 }).map((text) => `§${text}§`);
    fc.assert(
      fc.property(secret, fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(
          { ...JSON.parse(withHeaders(['X-Token', value])), client_secret: value },
          null,
          indent,
        );
        const shared = withhold(text, findCredentials(text));
        expect(JSON.stringify(JSON.parse(shared))).not.toContain(JSON.stringify(value).slice(1, -1));
        expect(findWithheld(shared)).toHaveLength(2);
      }),
    );
  });
});
