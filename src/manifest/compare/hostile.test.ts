import { expect, it } from 'vitest';
import { cost } from '../../lib/test-support/pace';
import { compareTexts } from './compare';

/** An object in 480 others, each with fifty keys before it that are equal in both documents. */
function nested(innermost: number): string {
  const members = Array.from({ length: 50 }, (_, at) => `"key${at}":${at}`).join(',');
  return `${`{${members},"last":`.repeat(480)}${innermost}${'}'.repeat(480)}`;
}

it('looks at each value of a deep document once, and not once on each level', () => {
  const before = nested(1);
  const after = nested(2);
  let differences = 0;
  const comparing = () => {
    differences = compareTexts(before, after).length;
  };
  expect(cost(comparing, 200)).toBeLessThan(200);
  expect(differences).toBe(1);
});
