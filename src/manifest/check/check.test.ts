import { describe, expect, it } from 'vitest';
import { check } from './check';
import { read } from './read';

describe('the check of a text', () => {
  it('has one problem where the text does not parse: where it breaks, at the whole document', () => {
    const { parsed, problems } = check('{"client_name": ""\n"scope": " "}');
    expect(parsed.ok).toBe(false);
    expect(problems).toEqual([
      {
        severity: 'error',
        pointer: '',
        rule: 'syntax',
        message: 'The JSON breaks at line 1, column 19: a comma is missing.',
      },
    ]);
  });

  it('gives the value of a text that parses, and no problems where it has none', () => {
    expect(check('{"client_name": "A"}')).toEqual({
      parsed: { ok: true, value: { client_name: 'A' } },
      problems: [],
    });
  });

  it('is more than the reading, which only says whether and where the text breaks', () => {
    expect(read('{"scope": ""}')).toEqual({ parsed: { ok: true, value: { scope: '' } }, problems: [] });
    expect(read('{"scope"')).toEqual(check('{"scope"'));
  });

  it('lists what is wrong with values and with keys together, in the order of the form', () => {
    const { problems } = check('{"scope": "", "enabled": 1, "enabled": 2, "client_name": ""}');
    expect(problems.map(({ pointer, rule }) => [pointer, rule])).toEqual([
      ['/client_name', 'schema/minLength'],
      ['/enabled', 'schema/type'],
      ['/enabled', 'json/duplicate-key'],
      ['/scope', 'schema/format/scope-list'],
    ]);
  });
});
