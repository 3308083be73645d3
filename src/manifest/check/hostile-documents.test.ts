import { deflateSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { fingerprint } from '../../lib/json/fingerprint';
import { cost } from '../../lib/test-support/pace';
import { compareTexts } from '../compare/compare';
import { readImport } from '../import/read-import';
import { unknownKeys } from '../import/unknown-keys';
import { decodeLink } from '../link/decode';
import { dictionary } from '../link/dictionary';
import { frame } from '../link/frame';
import { platformKeysIn } from '../schema/platform-keys';
import { countErrors, type Problem } from '../schema/problem';
import { findWithheld } from '../secrets/credentials';
import { summarise } from '../summary/summarise';
import connector from '../templates/connector.json?raw';
import { check } from './check';

vi.setConfig({ testTimeout: 60_000 });

const EVENT = 'ms.MessagingEventNotification.ContentEvent';
const many = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join(',');
const headers = (list: string): string =>
  `{"client_name":"A","capabilities":{"webhooks":{"${EVENT}":{"endpoint":"https://a.example","headers":[${list}]}}}}`;
const goals = (list: string): string =>
  `{"client_name":"A","capabilities":{"engagement":{"goal":[${list}]}}}`;

/** Documents that cost the most, with the number of their problems. */
const DOCUMENTS: [name: string, text: string, errors: number][] = [
  ['200,000 headers without name and value', headers(many(200_000, () => '{}')), 400_000],
  ['1 MB of unknown keys', `{"client_name":"A",${many(60_000, (i) => `"k${i}":"v${i}"`)}}`, 0],
  ['40,000 bad languages', `{"client_name":"A",${many(40_000, (i) => `"client_name#${i}":"v"`)}}`, 40_000],
  ['a name of 1 MB', JSON.stringify({ client_name: 'x'.repeat(999_000) }), 1],
  ['an address of 1 MB', JSON.stringify({ client_name: 'x', entry_uri: 'x'.repeat(999_000) }), 2],
  ['a header value of 1 MB', headers(`{"header_name":"x","header_value":"${'a1'.repeat(499_000)}"}`), 0],
  ['1 MB of escapes', `{"client_name":"${'\\u202e'.repeat(160_000)}"}`, 1],
  ['500 levels', `${'{"capabilities":'.repeat(499)}{}${'}'.repeat(499)}`, 1],
  ['450,000 numbers', `{"client_name":"A","x":[${many(450_000, () => '1')}]}`, 0],
  ['250,000 goals that are numbers', goals(many(250_000, () => '1')), 250_008],
  ['a number of 900,000 digits', `{"client_name":"A","x":1.${'0'.repeat(900_000)}1}`, 0],
  ['a key that stands there 100,000 times', `{"client_name":"A",${many(100_000, () => '"k":1')}}`, 1],
  ['50,000 keys twice', `{"client_name":"A",${many(100_000, (i) => `"k${i >> 1}":1`)}}`, 50_000],
  [
    '60,000 objects with a key twice, 490 levels down',
    `{"client_name":"A","x":${'['.repeat(490)}${many(60_000, () => '{"a":1,"a":2}')}${']'.repeat(490)}}`,
    60_000,
  ],
  ['1 MB that never ends', '['.repeat(1_000_000), 1],
  ['1 MB of commas', `[1${','.repeat(999_000)}`, 1],
  ['1 MB of quotation marks', '"'.repeat(999_999), 1],
];

/** A hundred times what this machine takes for a fixed piece of work just now. */
const LIMIT = 100;

describe('hostile documents', () => {
  it.each(DOCUMENTS)('review and import read %s in a moment', (_, text, errors) => {
    let problems: readonly Problem[] = [];
    const review = () => {
      const checked = check(text);
      problems = checked.problems;
      if (!checked.parsed.ok) return;
      summarise(checked.parsed.value);
      fingerprint(text);
      findWithheld(text);
    };
    // Besides the same check.
    const opening = () => {
      if (readImport(text).kind !== 'manifest') return;
      unknownKeys(JSON.parse(text));
      platformKeysIn(text);
    };
    expect(cost(review, LIMIT)).toBeLessThan(LIMIT);
    expect(cost(opening, LIMIT)).toBeLessThan(LIMIT);
    expect(countErrors(problems)).toBe(errors);
    expect(problems.length).toBeLessThanOrEqual(1_010);
  });

  it('nothing throws on what 2,000 mutated payloads with a right checksum unpack to', () => {
    let state = 17;
    const random = (limit: number) => {
      state = (state * 48271) % 2147483647;
      return state % limit;
    };
    const bodies = [connector, connector.replaceAll('\n', ' '), '{"client_name":"A","x":[1,{"a":[]}]}'].map(
      (text) => deflateSync(new TextEncoder().encode(`${text}\0{"n":"note"}`), { dictionary, level: 9 }),
    );
    const kinds: Record<string, number> = {};
    for (let round = 0; round < 2_000; round += 1) {
      const body = Uint8Array.from(bodies[round % bodies.length] ?? []);
      for (let changes = 1 + random(3); changes > 0; changes -= 1) body[random(body.length)] = random(256);
      const opened = decodeLink(frame(body));
      kinds[opened.kind] = (kinds[opened.kind] ?? 0) + 1;
      if (opened.kind !== 'ok') continue;
      const { parsed, problems } = check(opened.text);
      if (!parsed.ok) expect(problems).toHaveLength(1);
      else summarise(parsed.value);
      expect(fingerprint(opened.text) !== undefined).toBe(parsed.ok);
      findWithheld(opened.text);
    }
    expect(kinds.none).toBeUndefined();
    expect(kinds.ok).toBeGreaterThan(100);
    expect(kinds.damaged).toBeGreaterThan(100);
  });

  it('compares lists of many equal or many different values in linear time', () => {
    const ones = goals(many(100_000, () => '1'));
    const all = goals(many(30_000, (i) => `"${i}"`));
    for (const text of [ones, all]) {
      expect(cost(() => compareTexts(connector, text), 2 * LIMIT)).toBeLessThan(2 * LIMIT);
      expect(cost(() => compareTexts(text, connector), 2 * LIMIT)).toBeLessThan(2 * LIMIT);
    }
  });

  it('tells the first thousand problems, and counts the others for each section', () => {
    const bad = headers(many(2_000, () => '{}')).replace(
      '{"client',
      '{"grant_types":"x","scope":" ","client',
    );
    const { problems } = check(bad);
    expect(problems).toHaveLength(1_001);
    expect(problems.slice(0, 2).map(({ pointer }) => pointer)).toEqual(['/grant_types', '/scope']);
    expect(problems.at(-1)).toEqual({
      severity: 'error',
      rule: 'left-out',
      pointer: `/capabilities/webhooks/${EVENT}/headers/499/header_name`,
      message:
        'There is a problem here and at 3,001 more places, too. Only the first 1,000 problems are told one by one: correct those first.',
      count: 3_002,
    });
  });
});
