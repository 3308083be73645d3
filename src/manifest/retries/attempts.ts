import { LONGEST_PAUSE, NEWEST, type RetryFigures } from './figures';
import type { RetryPolicy } from './policy';

/**
 * When an event is sent again, in seconds after its first delivery failed; the first delivery itself is 0 and always there.
 * Under a retention time the pause doubles up to five minutes, and no attempt comes after the time is over.
 * @param figures the edition whose pauses count
 */
export function attemptTimes(policy: RetryPolicy, figures: RetryFigures = NEWEST): number[] {
  if (policy.kind === 'number') {
    return Array.from({ length: policy.retries + 1 }, (_, index) => index * figures.pause);
  }
  const times = [0];
  if (policy.kind !== 'time') return times;
  let pause = figures.firstPause;
  for (let time = pause; time <= policy.seconds; time += pause) {
    times.push(time);
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  }
  return times;
}

/** The first attempt from which on all pauses are the longest one; undefined where it never comes to that. */
export function steadyFrom(times: readonly number[]): number | undefined {
  const index = times.findIndex((time, at) => at > 0 && time - (times[at - 1] ?? 0) === LONGEST_PAUSE);
  return index < 0 ? undefined : times[index - 1];
}
