import { expect, it } from 'vitest';
import { revertText } from '../../manifest/compare/compare';
import { planUpdate } from '../../manifest/install/update';
import { plannedOf, removalsInWords, withKept } from './kept-removals';

const MANIFEST = '{"client_name":"com.acme.Chat"}';
const LIVE = '{"client_name":"com.acme.Chat","enabled":true,"overview":"Set by hand","x_team":"blue"}';

it('knows the text that was compared, those that Keep made of it, and no other', () => {
  const plan = planUpdate(MANIFEST, LIVE);
  const [first, second] = plan.kind === 'planned' ? plan.removed : [];
  if (!first || !second) throw new Error('nothing is removed');
  const start = plannedOf(MANIFEST);
  const one = revertText(MANIFEST, first).text;
  const both = revertText(one, second).text;
  const kept = withKept(withKept(start, { before: MANIFEST, after: one, kept: first }), {
    before: one,
    after: both,
    kept: second,
  });
  expect(kept.get(both)).toEqual(new Set([first, second]));
  // Undo leads back through these.
  expect(kept.get(one)).toEqual(new Set([first]));
  expect(kept.get(MANIFEST)).toEqual(new Set());
  expect(kept.get('{"client_name":"com.acme.Other"}')).toBeUndefined();
});

it.each([
  [1, 0, 'Removes 1 thing'],
  [3, 1, 'Removes 2 things, 1 kept'],
  [2, 2, 'Removes nothing, 2 kept'],
])('of %i removals with %i kept the heading says "%s"', (all, kept, words) => {
  expect(removalsInWords(all, kept)).toBe(words);
});
