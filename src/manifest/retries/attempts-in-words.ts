import * as words from '#words/manifest/retries';
import { steadyFrom } from './attempts';

const UNITS = [
  ['d', 86_400],
  ['h', 3_600],
  ['min', 60],
  ['s', 1],
] as const;

/** Whole seconds as short as they can be told: 63 gives "1 min 3 s". */
export function shortDuration(seconds: number): string {
  let rest = seconds;
  const parts = UNITS.flatMap(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count > 0 ? [`${count} ${unit}`] : [];
  });
  return parts.join(' ') || '0 s';
}

/** The attempts of an event in words; those of the steady pause at the end are counted, not listed. */
export function attemptsInWords(times: readonly number[]): string {
  const again = times.slice(1);
  const last = again.at(-1);
  if (last === undefined) return words.noAttempts;
  const steady = steadyFrom(times);
  const single = steady === undefined ? again : again.filter((time) => time <= steady);
  const listed = single.map(shortDuration).join(', ');
  if (steady === undefined) return words.attempts(listed, again.length);
  return words.steadyAttempts(listed, shortDuration(last), again.length);
}
