import { describe, expect, it } from 'vitest';
import { findCredentials, findWithheldValues, WITHHELD, withhold } from './credentials';
import { fillPlaces, takeWithheld } from './withheld-values';

const EVENT = 'ms.MessagingEventNotification.ContentEvent';
const webhooks = (event: unknown) => ({ capabilities: { webhooks: { [EVENT]: event } } });
const headers = (...list: unknown[]) => JSON.stringify(webhooks({ headers: list }));
const named = (header_name: unknown, header_value: unknown) => ({ header_name, header_value });
const at = (index: number) => `/capabilities/webhooks/${EVENT}/headers/${index}/header_value`;

describe('headers with credentials', () => {
  it('are named by the last name that stands there, or said to have none', () => {
    expect(findCredentials(headers({ header_value: 'Bearer x' }))).toMatchObject([
      { pointer: at(0), name: '(no name)' },
    ]);
    expect(
      findCredentials(headers(named('', 'Bearer x'), named(7, 'Bearer y'))).map(({ name }) => name),
    ).toEqual(['(no name)', '7']);
    const twice = `{"capabilities":{"webhooks":{"${EVENT}":{"headers":[{"header_name":"X-Token","header_value":"v","header_name":"X-B"}]}}}}`;
    expect(findCredentials(twice).map(({ name }) => name)).toEqual(['X-B']);
  });

  it('count in lists of headers of webhooks alone', () => {
    const header = named('X-Token', 'hush');
    for (const value of [
      { headers: [header] },
      { x: webhooks({ headers: [header] }) },
      webhooks({ other: [header] }),
      webhooks({ headers: { a: header } }),
      webhooks({ headers: [{ '0': header }] }),
    ])
      expect(findCredentials(JSON.stringify(value))).toEqual([]);
    expect(
      findCredentials(headers(named('X-Token', null), named('X-Token', ''), { header_name: 'X-Token' })),
    ).toEqual([]);
    expect(findCredentials('no JSON')).toEqual([]);
  });

  it('are found in the order of the text, and withheld in any', () => {
    const text = `{"client_secret":"one","capabilities":{"webhooks":{"${EVENT}":{"headers":[{"header_value":"two","header_name":"X-Key"}],"client_secret":"three"}}}}`;
    const found = findCredentials(text);
    expect(found.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual([
      '"one"',
      '"two"',
      '"three"',
    ]);
    expect(withhold(text, found.toReversed())).toBe(
      text.replace(/"(one|two|three)"/g, JSON.stringify(WITHHELD)),
    );
    const mixed = headers({ client_secret: 'one', header_name: 'X-Key', header_value: 'two' });
    expect(withhold(mixed, findCredentials(mixed))).toBe(
      headers({ client_secret: WITHHELD, header_name: 'X-Key', header_value: WITHHELD }),
    );
  });

  it('are withheld whole, whatever stands in them', () => {
    const text = headers(named('X-Key', { client_secret: 'inner', more: ['hush'] }));
    expect(withhold(text, findCredentials(text))).toBe(headers(named('X-Key', WITHHELD)));
    const secret = JSON.stringify({ client_secret: { client_secret: 'inner', more: ['hush'] } });
    expect(withhold(secret, findCredentials(secret))).toBe(JSON.stringify({ client_secret: WITHHELD }));
  });

  it('are texts, where the name of the header says nothing', () => {
    const values = ['12345678901234567890', 1e21, true, {}];
    const found = findCredentials(headers(...values.map((value) => named('X-Tenant', value))));
    expect(found.map(({ pointer }) => pointer)).toEqual([at(0)]);
  });

  it('are known as withheld whatever they are called', () => {
    const text = headers(named('X-Tenant', WITHHELD), named('X-Other', 'plain'));
    expect(findCredentials(text)).toEqual([]);
    expect(findWithheldValues(text)).toMatchObject([{ pointer: at(0), name: 'X-Tenant' }]);
    expect(fillPlaces(text, new Map([[at(0), 'acme']]))).toBe(
      headers(named('X-Tenant', 'acme'), named('X-Other', 'plain')),
    );
  });
});

describe('values taken from what is installed', () => {
  const sent = headers(named('X-A', WITHHELD), named('X-B', WITHHELD), named('X-A', WITHHELD));
  const taken = (installed: string) => takeWithheld(sent, installed);

  it('are found by the name of the header, the first of a name for the first', () => {
    const installed = headers(named('X-B', 'b'), named('X-A', 'first'), named('X-A', 'second'));
    expect(taken(installed).text).toBe(
      headers(named('X-A', 'first'), named('X-B', 'b'), named('X-A', 'second')),
    );
    expect(taken(installed).taken.map(({ pointer }) => pointer)).toEqual([at(0), at(1), at(2)]);
  });

  it('come from the same place where the header was renamed, but not from another header of what was sent', () => {
    expect(
      taken(headers(named('X-A', 'a'), named('X-New', 'n'), named('X-A', 'b'))).taken.map(
        ({ pointer }) => pointer,
      ),
    ).toEqual([at(0), at(1), at(2)]);
    expect(taken(headers(named('X-A', 'a'), named('X-A', 'b'))).taken.map(({ pointer }) => pointer)).toEqual([
      at(0),
      at(2),
    ]);
    expect(taken(headers(named('X-B', 'b'))).taken.map(({ pointer }) => pointer)).toEqual([at(1)]);
  });

  it('are not taken where they are missing, empty, no text, or withheld there, too', () => {
    for (const value of ['', WITHHELD, 7, null])
      expect(taken(headers(named('X-A', value))).taken).toEqual([]);
    for (const installed of ['{}', 'no JSON', headers('X-A'), JSON.stringify(webhooks({ headers: 'X-A' }))]) {
      expect(taken(installed)).toEqual({ text: sent, taken: [] });
    }
    expect(takeWithheld('{"a":1}', sent)).toEqual({ text: '{"a":1}', taken: [] });
  });

  it('are taken for other places, too, as they stand', () => {
    const secret = JSON.stringify({ client_secret: WITHHELD });
    expect(takeWithheld(secret, '{"client_secret":"s"}')).toEqual({
      text: '{"client_secret":"s"}',
      taken: [{ pointer: '/client_secret', name: 'client_secret' }],
    });
    const many = headers(...Array.from({ length: 12 }, (_, index) => named(`X-${index}`, WITHHELD)));
    const back = headers(
      ...Array.from({ length: 12 }, (_, index) => named(`X-${11 - index}`, `v${11 - index}`)),
    );
    expect(takeWithheld(many, back).text).toBe(
      headers(...Array.from({ length: 12 }, (_, index) => named(`X-${index}`, `v${index}`))),
    );
  });
});
