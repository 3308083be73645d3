// fast-check as mutation testing runs it: few cases of each property, always the same ones, and no search for the smallest that fails.
import fc from '../../node_modules/fast-check/lib/fast-check.js';

const CASES = 20;

const few = (parameters = {}) => ({
  seed: 1,
  ...parameters,
  numRuns: Math.min(CASES, parameters.numRuns ?? CASES),
  endOnFailure: true,
});

export default {
  ...fc,
  assert: (property, parameters) => fc.assert(property, few(parameters)),
  check: (property, parameters) => fc.check(property, few(parameters)),
};
