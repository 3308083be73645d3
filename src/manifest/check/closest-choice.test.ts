import { expect, it } from 'vitest';
import { check } from './check';

it.each([
  ['response_types', 'token id_token', 'id_token token'],
  ['response_types', ' token \t id_token ', 'id_token token'],
  ['response_types', 'ID_Token  Token', 'id_token token'],
  ['grant_types', 'Client-Credentials', 'client_credentials'],
])('%s: %j is taken for %j, with a fix', (key, written, meant) => {
  const { problems } = check(JSON.stringify({ client_name: 'a', [key]: [written] }));
  const [problem] = problems;
  expect(problem?.message).toContain(`Did you mean "${meant}"?`);
  expect(problem?.fixes?.[0]?.label).toBe(`Write "${meant}"`);
});

it.each(['urls', 'Url'])('a goal %j is taken for "url"', (written) => {
  const engagement = { goal: [written] };
  const { problems } = check(JSON.stringify({ client_name: 'a', capabilities: { engagement } }));
  expect(problems.map(({ message }) => message)).toContain(
    `"${written}" is not a known goal. Did you mean "url"?`,
  );
});

it('other words are taken for nothing', () => {
  const { problems } = check('{"client_name":"a","response_types":["token code"]}');
  expect(problems[0]?.message).toBe(
    '"token code" is not a known response type. Untick it or correct it in the JSON.',
  );
});
