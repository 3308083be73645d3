import { expect, it } from 'vitest';
import { readJson } from './read-json';

it('reads strict JSON, or says that it is none', () => {
  expect(readJson('{"a": [1, null]}')).toEqual({ ok: true, value: { a: [1, null] } });
  for (const text of ['', '{', '{"a": 1,}', '[01]', `${'['.repeat(501)}${']'.repeat(501)}`])
    expect(readJson(text), text).toEqual({ ok: false });
});
