import { describe, expect, it } from 'vitest';
import { createProblemCollector, MAX_LISTED } from './problem-collector';

type Place = [place: string, key?: string];

/** What a document is told that has as many errors as are told one by one, and then errors at these places. */
function leftOut(...places: Place[]) {
  const collector = createProblemCollector();
  const tell = () => ({ severity: 'error', pointer: '/client_name', rule: 'x', message: 'x' }) as const;
  for (let at = 0; at < MAX_LISTED; at += 1) collector.add('/client_name', undefined, tell);
  for (const [place, key] of places) collector.add(place, key, tell);
  const problems = collector.problems();
  expect(problems.slice(0, MAX_LISTED).every(({ rule }) => rule === 'x')).toBe(true);
  return problems.slice(MAX_LISTED);
}

/** Where it is told that there is more, and how much. */
const counted = (...places: Place[]) => leftOut(...places).map(({ pointer, count }) => [pointer, count]);

const WEBHOOKS = '/capabilities/webhooks';

describe('problems beyond the first thousand', () => {
  it('are told in no words where there are none', () => {
    expect(leftOut()).toEqual([]);
  });

  it('are told in one sentence, as an error at the first place', () => {
    expect(leftOut(['/scope'])).toEqual([
      {
        severity: 'error',
        pointer: '/scope',
        rule: 'left-out',
        message:
          'There is a problem here, too. Only the first 1,000 problems are told one by one: correct those first.',
        count: 1,
      },
    ]);
    expect(leftOut(['/scope'], ['/grant_types'])[0]?.message).toBe(
      'There is a problem here and at 1 more place, too. Only the first 1,000 problems are told one by one: correct those first.',
    );
  });

  it('are counted for each section of the form', () => {
    const header = `${WEBHOOKS}/retry/headers`;
    expect(
      counted(
        ['/scope'],
        [`${header}/0`, 'header_name'],
        ['', 'client_name'],
        ['/redirect_uris/0'],
        [WEBHOOKS, 'retry'],
        [`${header}/1`],
        ['/capabilities/engagement', 'goal'],
        ['/capabilities', 'engagement'],
        ['/client_name#de'],
      ),
    ).toEqual([
      ['/scope', 2],
      [`${header}/0/header_name`, 3],
      ['/client_name', 2],
      ['/capabilities/engagement/goal', 2],
    ]);
  });

  it('are counted together where no section shows them', () => {
    expect(counted(['', 'a/b'], ['/c/d/e'], ['/capabilities'], [''])).toEqual([['/a~1b', 4]]);
  });
});
