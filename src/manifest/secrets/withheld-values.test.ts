import { describe, expect, it } from 'vitest';
import { findCredentials, WITHHELD, withhold } from './credentials';
import { emptyNamesakes, fillPlaces, withheldPlaces } from './withheld-values';

const EVENT = 'ms.MessagingEventNotification.ContentEvent';
const VALUE = `/capabilities/webhooks/${EVENT}/headers/1/header_value`;
const whole = `{"n": 12345678901234567890,
  "capabilities": {"webhooks": {"${EVENT}": {"headers": [
    {"header_name": "X-Tenant", "header_value": "acme"},
    {"header_value": "hush-hush",  "header_name": "X-Api-Key"}
  ]}}}, "description": "${WITHHELD}"}
`;
const incomplete = withhold(whole, findCredentials(whole));

describe('fillPlaces', () => {
  it('gives the complete text back, character for character', () => {
    expect(withheldPlaces(incomplete)).toEqual([{ pointer: VALUE, name: 'X-Api-Key' }]);
    expect(fillPlaces(incomplete, new Map([[VALUE, 'hush-hush']]))).toBe(whole);
  });

  it('writes any value as JSON', () => {
    const value = 'a"b\\ \u0000 \ud800 \u2028 it\'s';
    const filled = JSON.parse(fillPlaces(incomplete, new Map([[VALUE, value]])));
    expect(filled.capabilities.webhooks[EVENT].headers[1].header_value).toBe(value);
    expect(filled.description).toBe(WITHHELD);
  });

  it('leaves every place that has no value, and every value that was not withheld', () => {
    expect(fillPlaces(incomplete, new Map([[VALUE, '']]))).toBe(incomplete);
    expect(fillPlaces(incomplete, new Map([['/description', 'x']]))).toBe(incomplete);
    expect(fillPlaces(whole, new Map([[VALUE, 'x']]))).toBe(whole);
  });

  it('fills a key that stands twice in both places, as one place to fill', () => {
    const words = JSON.stringify(WITHHELD);
    const twice = incomplete.replace(`"header_value": ${words}`, `$&, "header_value": ${words}`);
    expect(withheldPlaces(twice)).toHaveLength(1);
    expect(fillPlaces(twice, new Map([[VALUE, 'v']])).match(/"v"/g)).toHaveLength(2);
  });
});

describe('emptyNamesakes', () => {
  const header = (event: string, name: string) => ({
    pointer: `/capabilities/webhooks/${event}/headers/0/header_value`,
    name,
  });
  const own = header('a', 'X-Api-Key');
  const same = header('b', 'x-api-key');
  const filled = header('c', 'X-Api-Key');
  const nameless = header('d', '(no name)');
  const secret = { pointer: '/client_secret', name: 'client_secret' };
  const places = [
    own,
    same,
    filled,
    nameless,
    header('e', '(no name)'),
    header('f', 'client_secret'),
    secret,
  ];

  it('gives the empty places of other headers of the same name', () => {
    const values = new Map([own, filled].map(({ pointer }) => [pointer, 'v']));
    expect(emptyNamesakes(places, values, own)).toEqual([same]);
    expect(emptyNamesakes(places, new Map(), own)).toEqual([same, filled]);
  });

  it('gives none for what has no name of a header', () => {
    expect(emptyNamesakes(places, new Map(), nameless)).toEqual([]);
    expect(emptyNamesakes(places, new Map(), secret)).toEqual([]);
  });
});
