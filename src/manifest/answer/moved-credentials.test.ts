import { describe, expect, it } from 'vitest';
import { WITHHELD } from '../secrets/credentials';
import { answerChanges } from './answer';
import {
  acceptAll,
  accepted,
  CONTENT,
  header,
  headersOf,
  KEYS,
  type Loose,
  rows,
  STATE,
  withHeaders,
} from './test-answers';

const filledOf = (base: object, theirs: object): unknown =>
  JSON.parse(
    answerChanges({ base: JSON.stringify(base), mine: '{}', theirs: JSON.stringify(theirs) }).filled,
  );

describe('a credential that moved', () => {
  it('follows the address of its webhook, whatever else of it was changed', () => {
    const hook = (endpoint: string, key: string, more = {}) => ({
      endpoint,
      headers: [header('X-Key', key)],
      ...more,
    });
    const base = {
      capabilities: { webhooks: { a: hook('https://a.example/', '1'), b: hook('https://b.example/', '2') } },
    };
    const theirs = {
      capabilities: {
        webhooks: {
          c: hook('https://b.example/', WITHHELD, { max_retries: 1 }),
          d: hook('https://a.example/', WITHHELD, { max_retries: 2 }),
        },
      },
    };
    expect(filledOf(base, theirs)).toEqual({
      capabilities: {
        webhooks: {
          c: hook('https://b.example/', '2', { max_retries: 1 }),
          d: hook('https://a.example/', '1', { max_retries: 2 }),
        },
      },
    });
    // Where the addresses changed as well nobody knows which is which.
    const unclear = {
      capabilities: {
        webhooks: { c: hook('https://c.example/', WITHHELD), d: hook('https://d.example/', '3') },
      },
    };
    expect(filledOf(base, unclear)).toEqual(unclear);
  });

  it('is told of in the change that it is part of, and in no other', () => {
    const both = withHeaders(KEYS.slice(1, 2), (manifest) => {
      const { webhooks } = manifest.capabilities;
      webhooks.one = { endpoint: 'https://one.example/', headers: headersOf(manifest).splice(0) };
      webhooks.two = { endpoint: 'https://two.example/', headers: [header('X-Other', 'plain')] };
      webhooks.three = { endpoint: 'https://three.example/', headers: [header('X-Token', WITHHELD)] };
    });
    expect(rows(both).map(({ kind, remark }) => [kind, remark])).toEqual([
      ['removed', undefined],
      ['added', 'The value of X-Api-Key is taken from your draft.'],
      ['added', undefined],
      ['added', 'The value of X-Token did not travel: type it in after accepting.'],
    ]);
    const mixed = withHeaders(KEYS, (manifest) => {
      const gone = headersOf(manifest).splice(1, 1) as Loose[];
      manifest.capabilities.webhooks.one = { headers: [...gone, header('X-Token', WITHHELD)] };
    });
    expect(rows(mixed).at(-1)?.remark).toBe(
      'The value of X-Token did not travel: type it in after accepting. The value of X-Api-Key is taken from your draft.',
    );
  });

  it('is told of in each of several changes', () => {
    const two = withHeaders(KEYS, (manifest) => {
      const [tenant, key, authorization] = headersOf(manifest).splice(0) as Loose[];
      manifest.capabilities.webhooks.one = { headers: [tenant, key] };
      manifest.capabilities.webhooks.two = { headers: [authorization] };
    });
    expect(rows(two).flatMap(({ remark }) => remark ?? [])).toEqual([
      'The value of X-Api-Key is taken from your draft.',
      'The value of Authorization is taken from your draft.',
    ]);
  });

  it('goes to its own list first, and nobody has to be told of that', () => {
    const item = (header_name: string, client_secret: string) => ({
      header_name,
      header_value: header_name,
      client_secret,
    });
    const base = { one: [item('A', '1')], two: [item('A', '2')] };
    const theirs = { two: [item('B', WITHHELD)], one: [item('B', WITHHELD)] };
    expect(filledOf(base, theirs)).toEqual({ two: [item('B', '2')], one: [item('B', '1')] });
    const texts = { base: JSON.stringify(base), mine: JSON.stringify(base), theirs: JSON.stringify(theirs) };
    expect(rows(texts).flatMap(({ remark }) => remark ?? [])).toEqual([]);
  });

  it('is found by its name in small letters, and the same name comes first', () => {
    const keys = [header('X-KEY', '1'), header('X-Key', '2')];
    const moved = withHeaders(keys, (manifest) => {
      headersOf(manifest).splice(0);
      manifest.capabilities.webhooks[STATE].headers = [header('X-Key', WITHHELD), header('x-key', WITHHELD)];
    });
    expect(accepted(moved, STATE)).toEqual([header('X-Key', '2'), header('x-key', '1')]);
  });

  it('leaves a list that is still there alone', () => {
    const moved = withHeaders([header('X-Key', '1'), header('X-B', '2')], (manifest) => {
      manifest.capabilities.webhooks[STATE].headers = [header('X-Key', WITHHELD)];
    });
    expect(accepted(moved, STATE)).toEqual([header('X-Key', WITHHELD)]);
    expect(accepted(moved, CONTENT)).toHaveLength(2);
  });
});

describe('a client secret that moved', () => {
  it.each<[what: string, base: object, theirs: object, filled: object]>([
    [
      'keeps its value',
      { client_secret: 'a' },
      { x: { client_secret: WITHHELD } },
      { x: { client_secret: 'a' } },
    ],
    ['may get another name', { client_secret: 'a' }, { x: { secret: WITHHELD } }, { x: { secret: 'a' } }],
    ['may be a number', { client_secret: 12 }, { secret: WITHHELD }, { secret: 12 }],
    [
      'goes nowhere where two could be meant',
      { client_secret: 'a' },
      { x: WITHHELD, y: WITHHELD },
      { x: WITHHELD, y: WITHHELD },
    ],
    [
      'goes nowhere where it could be one of two',
      { x: { client_secret: 'a' }, y: { client_secret: 'b' } },
      { z: { client_secret: WITHHELD } },
      { z: { client_secret: WITHHELD } },
    ],
    [
      'is the one of two that are the same',
      { x: { client_secret: 'a' }, y: { client_secret: 'a' } },
      { z: { client_secret: WITHHELD } },
      { z: { client_secret: 'a' } },
    ],
    [
      'keeps its order among others',
      { x: { client_secret: 'a' }, y: { client_secret: 'b' } },
      { v: { client_secret: WITHHELD, n: 1 }, w: { client_secret: WITHHELD, n: 2 } },
      { v: { client_secret: 'a', n: 1 }, w: { client_secret: 'b', n: 2 } },
    ],
    ['is not put where nothing was added', { client_secret: 'a', x: 'b' }, { x: WITHHELD }, { x: WITHHELD }],
    [
      'stays where it stands, and no copy of it is made',
      { client_secret: 'a' },
      { client_secret: WITHHELD, copy: { client_secret: WITHHELD } },
      { client_secret: 'a', copy: { client_secret: WITHHELD } },
    ],
    [
      'follows its object through a list',
      { x: [{ n: 1, client_secret: 'a' }, 2] },
      { x: [2, { n: 1, client_secret: WITHHELD }] },
      { x: [2, { n: 1, client_secret: 'a' }] },
    ],
    [
      'follows its value where a list became an object',
      { x: [{ client_secret: 'a' }] },
      { x: { client_secret: WITHHELD } },
      { x: { client_secret: 'a' } },
    ],
  ])('%s', (_, base, theirs, filled) => {
    expect(filledOf(base, theirs)).toEqual(filled);
  });

  it('is filled in every digit', () => {
    const base = '{"client_secret": 1.50e3, "a": 1}';
    const theirs = JSON.stringify({ client_secret: WITHHELD, a: 2 });
    expect(acceptAll({ base, mine: base, theirs })).toBe('{"client_secret": 1.50e3, "a": 2}');
  });
});
