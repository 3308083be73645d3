import { describe, expect, it } from 'vitest';
import { countProblems } from '../schema/problem';
import { named, seen, withWebhook } from './test-values';
import { validate } from './validate';

describe('hostile values', () => {
  it('__proto__ keys are plain keys', () => {
    const own = JSON.parse('{"__proto__":{"client_name":"x"},"constructor":1,"client_name":"x"}') as unknown;
    expect(validate(own)).toEqual([]);
    const inherited: unknown = Object.create({ client_name: 'x' });
    expect(seen(inherited)).toEqual([['/client_name', 'Give the application a name.', 'schema/required']]);
  });

  it('nests as deep as it likes', () => {
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level++) deep = { capabilities: deep };
    expect(validate(named({ capabilities: { engagement: { goal: [deep] }, deep } }))).toHaveLength(8);
  });

  it('of 5,000 wrong entries the first thousand are told, and the others counted', () => {
    const many = Array.from({ length: 5_000 }, () => ({}));
    const headers = validate(withWebhook({ endpoint: 'https://a.example', headers: many }));
    expect(headers).toHaveLength(1_001);
    expect(countProblems(headers)).toBe(10_000);
    expect(countProblems(validate(named({ grant_types: many.map((_, index) => `g${index}`) })))).toBe(5_000);
  });

  it('keys with slashes and tildes keep their pointer', () => {
    expect(validate(named({ 'client_name#a/b~c': 'x' })).map(({ pointer }) => pointer)).toEqual([
      '/client_name#a~1b~0c',
    ]);
  });

  it('lone surrogates are text', () => {
    expect(validate({ client_name: '\ud83d', redirect_uris: ['myapp://\udc4d'] })).toEqual([]);
  });

  // A pattern that backtracks took 14 seconds for the first, and twice as long with every letter more: it would never end here.
  it.each([
    'https://webhooks.eu.mybrandconnector.com/~x',
    `https://webhooks.eu.${'my'.repeat(24)}connector.com/~x`,
  ])('ends for %s', (endpoint) => {
    expect(validate(withWebhook({ endpoint }))).toEqual([]);
  });
});
