import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSequences } from './sequence-diff';

const diff = (before: string, after: string) =>
  diffSequences([...before], [...after], (a, b) => a === b)
    .map((step) =>
      step.kind === 'same' ? step.before : step.kind === 'out' ? `-${step.before}` : `+${step.after}`,
    )
    .join('');

describe('diffSequences', () => {
  it.each([
    ['', '', ''],
    ['abc', 'abc', 'abc'],
    ['abc', 'ac', 'a-bc'],
    ['ac', 'abc', 'a+bc'],
    ['abc', 'axc', 'a-b+xc'],
    ['ab', 'xaby', '+xab+y'],
  ])('%s to %s', (before, after, steps) => {
    expect(diff(before, after)).toBe(steps);
  });

  it('leads from any sequence to any other', () => {
    const sequence = fc.array(fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(sequence, sequence, (before, after) => {
        const steps = diffSequences(before, after, (a, b) => a === b);
        expect(steps.flatMap((step) => (step.kind === 'in' ? [] : [step.before]))).toEqual(before);
        expect(steps.flatMap((step) => (step.kind === 'out' ? [] : [step.after]))).toEqual(after);
      }),
    );
  });

  it('does not compare without end: what is too large counts as replaced', () => {
    const steps = diffSequences(Array(3000).fill('a'), Array(3000).fill('b'), (a, b) => a === b);
    expect(steps).toHaveLength(6000);
  });
});
