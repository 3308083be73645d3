import * as words from '#words/manifest/retries';
import { isRetention, isRetryCount, MAX_RETRIES } from './figures';

/**
 * What decides over an event whose delivery fails: a time to live, a number of retries, or nothing that holds it. `unknown` is a
 * setting that the platform does not take.
 */
export type RetryPolicy =
  | { kind: 'time'; seconds: number; ignored: number }
  | { kind: 'number'; retries: number }
  | { kind: 'dropped'; because: 'unset' | 'zero' | 'zero-beside-time' }
  | { kind: 'unknown'; key: 'max_retries' | 'retention_time' };

/**
 * Which of the two mechanisms holds for one webhook (manifest.md, "Retries: two mechanisms"): the retention time wins over
 * numbers from 1 to 5, and an explicit 0 wins over the retention time.
 */
export function retryPolicy(maxRetries: unknown, retention: unknown): RetryPolicy {
  if (maxRetries !== undefined && !isRetryCount(maxRetries)) return { kind: 'unknown', key: 'max_retries' };
  if (retention === undefined) {
    if (maxRetries === undefined) return { kind: 'dropped', because: 'unset' };
    return maxRetries === 0 ? { kind: 'dropped', because: 'zero' } : { kind: 'number', retries: maxRetries };
  }
  if (!isRetention(retention)) return { kind: 'unknown', key: 'retention_time' };
  if (maxRetries === 0) return { kind: 'dropped', because: 'zero-beside-time' };
  return { kind: 'time', seconds: retention, ignored: maxRetries ?? 0 };
}

/** The mechanism in two or three words. */
export function policyName(policy: RetryPolicy): string {
  if (policy.kind === 'time') return words.byTime(policy.seconds);
  if (policy.kind === 'number') return words.byNumber(policy.retries);
  return policy.kind === 'dropped' ? words.noRetries : words.policyUnknown;
}

/** Which mechanism wins for an event, and why. */
export function policyReason(policy: RetryPolicy): string {
  switch (policy.kind) {
    case 'time':
      return policy.ignored === 0 ? words.timeDecides : words.timeWins(policy.ignored);
    case 'number':
      return words.numberDecides(policy.retries);
    case 'dropped':
      return DROPPED[policy.because];
    case 'unknown':
      return policy.key === 'max_retries' ? words.wrongRetries(MAX_RETRIES) : words.wrongRetention;
  }
}

const DROPPED = {
  unset: words.dropped.unset,
  zero: words.dropped.zero,
  'zero-beside-time': words.dropped.zeroBesideTime,
} as const;
