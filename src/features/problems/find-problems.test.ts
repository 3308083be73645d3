import { expect, it } from 'vitest';
import { findProblems } from '../../manifest/advice/find-problems';
import { matchesWords } from './find-problems';

const { problems } = findProblems(
  JSON.stringify({ client_name: 'com.acme.Chat', description: 'App description', x_team: 1, goals: [] }),
);

it.each([
  ['x_team', ['/x_team']],
  ['TEAM key', ['/x_team']],
  ['description', ['/description']],
  ['placeholder/', ['/description']],
  ['to fill in', ['/description']],
  ['hints', ['/x_team']],
  ['warnings', ['/goals']],
  ['cheese', []],
])('the search for %j', (search, found) => {
  const pointers = problems.filter((problem) => matchesWords(problem, search)).map(({ pointer }) => pointer);
  expect(pointers).toEqual(found);
});
