import { durationInWords } from '../../lib/text/duration';
import { counted } from '../../lib/text/plural';
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
  if (policy.kind === 'time') return `Retention time, ${durationInWords(policy.seconds)}`;
  if (policy.kind === 'number') return `By number, ${counted(policy.retries, 'retry', 'retries')}`;
  return policy.kind === 'dropped' ? 'No retries' : 'Cannot be told';
}

/** Which mechanism wins for an event, and why. */
export function policyReason(policy: RetryPolicy): string {
  switch (policy.kind) {
    case 'time':
      return policy.ignored === 0
        ? 'The retention time decides.'
        : `The retention time wins: beside it, max_retries ${policy.ignored} has no effect.`;
    case 'number':
      return `max_retries ${policy.retries} decides, for there is no retention time.`;
    case 'dropped':
      return DROPPED[policy.because];
    case 'unknown':
      return policy.key === 'max_retries'
        ? `max_retries is not a whole number from 0 to ${MAX_RETRIES}.`
        : 'The retention time is not a whole number of seconds from 2 to 259,200 (3 days).';
  }
}

const DROPPED = {
  unset: 'Neither max_retries nor a retention time is set: the event is dropped at its first failure.',
  zero: 'max_retries 0: the event is dropped at its first failure.',
  'zero-beside-time':
    'max_retries 0 wins over the retention time: the event is dropped at its first failure, unless the app has failed already.',
} as const;
