import { describe, expect, it } from 'vitest';
import type { Problem } from '../schema/problem';
import { check } from './check';
import { gravestFirst, sortProblems } from './sort-problems';

const at = (pointer: string, message = ''): Problem => ({ severity: 'error', pointer, rule: 'x', message });
const sorted = (...pointers: string[]) =>
  sortProblems(pointers.map((pointer) => at(pointer))).map(({ pointer }) => pointer);

/** Both ways round, so that the order of the list decides nothing. */
function expectOrder(...pointers: string[]) {
  expect(sorted(...pointers)).toEqual(pointers);
  expect(sorted(...pointers.toReversed())).toEqual(pointers);
}

describe('the order of problems', () => {
  it('is that of the form: section by section, inside of a section as its fields stand', () => {
    const { problems } = check(
      JSON.stringify({
        capabilities: { webhooks: { retry: { retention_time: 1 } } },
        scope: 'a  b"',
        entry_uri: 'x',
        redirect_uris: ['x'],
        logo_uri: 'x y',
        display_name: '',
      }),
    );
    const keys = [...new Set(problems.map(({ pointer }) => pointer.split('/')[1]))];
    const form = ['client_name', 'display_name', 'description', 'logo_uri', 'grant_types'];
    const rest = ['response_types', 'redirect_uris', 'scope', 'entry_uri', 'capabilities'];
    expect(keys.filter((key) => key !== '')).toEqual([...form, ...rest].filter((key) => keys.includes(key)));
    expect(keys.indexOf('logo_uri')).toBeLessThan(keys.indexOf('redirect_uris'));
    expect(keys.at(-1)).toBe('capabilities');
  });

  it('has a parent before its children, and items as they stand in the list', () => {
    expectOrder('', '/redirect_uris', '/redirect_uris/2', '/redirect_uris/10', '/scope');
  });

  it('has the keys inside of an object as the schema lists them', () => {
    const retry = '/capabilities/webhooks/retry';
    const engagement = '/capabilities/engagement';
    expectOrder(
      '/capabilities',
      retry,
      `${retry}/retention_time`,
      `${engagement}/design_window`,
      `${engagement}/entry_point/0`,
      `${engagement}/goal`,
      `${engagement}/consumer_identity`,
    );
  });

  it('has a name in another language right behind the name, one language behind the other', () => {
    expectOrder('/client_name', '/client_name#de', '/client_name#fr', '/display_name');
  });

  it('has keys that the schema does not know last, by name', () => {
    expectOrder('/scope', '/capabilities/engagement', '/capabilities/broadcast', '/a', '/b#c', '/z');
    expectOrder('/x/10/a', '/x/9/a', '/x/9/b');
  });

  it('of one place is the order in which they were found', () => {
    const found = [at('/scope', 'b'), at('/client_name', 'x'), at('/scope', 'a'), at('/scope', 'c')];
    expect(sortProblems(found).map(({ message }) => message)).toEqual(['x', 'b', 'a', 'c']);
  });
});

it('the gravest come first: errors, values to fill in, warnings, hints, and those alike as they were', () => {
  const given: [severity: Problem['severity'], rule: string][] = [
    ['info', 'a'],
    ['warning', 'b'],
    ['error', 'c'],
    ['warning', 'placeholder/d'],
    ['info', 'e'],
    ['warning', 'f'],
    ['error', 'g'],
    ['info', 'placeholder/h'],
  ];
  const problems = given.map(([severity, rule]): Problem => ({ ...at('/scope'), severity, rule }));
  expect(
    gravestFirst(problems)
      .map(({ rule }) => rule.replace('placeholder/', ''))
      .join(''),
  ).toBe('cgdhbfae');
  expect(problems[0]?.rule).toBe('a');
});
