import * as words from '#words/manifest/retries';
import { attemptTimes } from './attempts';
import { OLDER } from './figures';
import type { RetryPolicy } from './policy';

/** What becomes of an event that is sent at the very start of an outage: the worst case. */
export type Outcome =
  /** Delivered by the attempt at `at` seconds. */
  | { kind: 'kept'; at: number }
  /** Lost when the endpoint has been down for longer than `after` seconds. */
  | { kind: 'lost'; after: number }
  /** Still within the retention time, but behind its last attempt, at `after` seconds. */
  | { kind: 'edge'; after: number }
  | { kind: 'unknown' };

/** What becomes of the events of an outage. @param outage seconds that the endpoint does not answer */
export function outcomeOf(policy: RetryPolicy, outage: number, times = attemptTimes(policy)): Outcome {
  if (policy.kind === 'unknown') return { kind: 'unknown' };
  const at = times.find((time) => time >= outage);
  if (at !== undefined) return { kind: 'kept', at };
  const after = times.at(-1) ?? 0;
  return { kind: policy.kind === 'time' && outage <= policy.seconds ? 'edge' : 'lost', after };
}

/** The longest outage, in seconds, of which every event arrives; undefined where it cannot be told. */
export function coveredSeconds(policy: RetryPolicy, times = attemptTimes(policy)): number | undefined {
  return policy.kind === 'unknown' ? undefined : (times.at(-1) ?? 0);
}

/** The outcome in words, for example "nothing lost" or "lost after 5 seconds". */
export function outcomeInWords(outcome: Outcome): string {
  if (outcome.kind === 'unknown') return words.cannotBeTold;
  if (outcome.kind === 'kept') return words.nothingLost;
  if (outcome.kind === 'edge') return words.mayBeLost(outcome.after);
  return outcome.after === 0 ? words.lostAtOnce : words.lostAfter(outcome.after);
}

/** What is covered, in words. */
export function coverageInWords(policy: RetryPolicy): string {
  const covered = coveredSeconds(policy);
  if (covered === undefined) return words.cannotBeTold;
  return covered === 0 ? words.nothingCovered : words.covered(covered);
}

/** What earlier documentation makes of the same setting; undefined where it says the same. */
export function olderInWords(policy: RetryPolicy): string | undefined {
  if (policy.kind !== 'time' && policy.kind !== 'number') return undefined;
  const last = attemptTimes(policy, OLDER).at(-1);
  return policy.kind === 'number' ? words.olderByNumber(last) : words.olderByTime(last);
}
