import { describe, expect, it } from 'vitest';
import connector from '../../templates/connector.json';
import { advise } from '../advise';
import goodConnector from '../good-connector.json';
import { ROWS } from '../test-rows';
import { CONTENT, HOST, withWebhooks } from '../test-rows/row';
import { curtail, LIMITS } from './curtail';

const keys = (count: number, name = 'k') =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, 'x']));

/** How many values a document has, and how many characters stand in its texts. */
function size(value: unknown): { places: number; characters: number } {
  const sum = { places: 1, characters: typeof value === 'string' ? value.length : 0 };
  if (typeof value !== 'object' || value === null) return sum;
  for (const item of Object.values(value)) {
    const { places, characters } = size(item);
    sum.places += places;
    sum.characters += characters;
  }
  return sum;
}

describe('what advice looks at', () => {
  it('is all of an ordinary document', () => {
    const header = { header_name: 'X-Region', header_value: 'e'.repeat(1_000) };
    const webhook = { endpoint: `${HOST}/x`, headers: Array.from({ length: 5 }, () => header) };
    const hundred = withWebhooks(
      Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`a.B${index}`, webhook])),
    );
    const documents = [connector, goodConnector, hundred, ...ROWS.map(({ before }) => before)];
    for (const document of documents) expect(curtail(document)).toEqual(document);
  });

  it.each<[string, unknown, unknown]>([
    ['a text', { a: 'x'.repeat(LIMITS.text + 1), b: 1 }, { a: null, b: 1 }],
    ['a list of values', { goal: new Array(LIMITS.members + 1).fill('x') }, { goal: null }],
    ['a key', { ['k'.repeat(LIMITS.key + 1)]: 1, b: 1 }, { b: 1 }],
    [
      'what a key of the prototype holds',
      JSON.parse('{"__proto__":{"a":1}}'),
      JSON.parse('{"__proto__":{"a":1}}'),
    ],
  ])('leaves out %s that is too long, and nothing else', (_, value, expected) => {
    expect(curtail(value)).toEqual(expected);
  });

  it('keeps the first of very many keys, and those that the schema knows', () => {
    const kept = curtail({ ...keys(50_000), client_name: 'A' }) as Record<string, unknown>;
    expect(Object.keys(kept)).toHaveLength(LIMITS.members + 1);
    expect(kept.client_name).toBe('A');
  });

  it.each<[string, unknown]>([
    ['200,000 headers', headers(200_000, {})],
    ['headers full of characters that nobody sees', headers(2_000, { header_name: '\u202e'.repeat(9_000) })],
    ['2,000 texts of 90,000 characters', keysOf(2_000, 'x'.repeat(90_000))],
    ['many objects of many keys', keysOf(1_000, keys(1_000))],
    ['long keys in long keys', nested(400, 'k'.repeat(LIMITS.key), keys(1_000))],
  ])('stays within the limits for %s', (_, value) => {
    const { places, characters } = size(curtail(value));
    expect(places).toBeLessThanOrEqual(2 * LIMITS.places);
    expect(characters).toBeLessThanOrEqual(LIMITS.characters);
  });

  it('holds the advice on a hostile document to a length that can be read', () => {
    expect(advise(headers(200_000, { header_name: 'Host', header_value: 'TODO' })).length).toBeLessThan(
      1_000,
    );
    expect(advise({ client_name: '\u202e'.repeat(900_000) })).toEqual([]);
  });
});

function headers(count: number, header: object): unknown {
  return withWebhooks({ [CONTENT]: { endpoint: HOST, headers: new Array(count).fill(header) } });
}

function keysOf(count: number, value: unknown): object {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, value]));
}

function nested(depth: number, key: string, inner: unknown): unknown {
  let value = inner;
  for (let level = 0; level < depth; level += 1) value = { [key]: value };
  return value;
}
