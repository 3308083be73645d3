import * as words from '#words/lib/text';

const UNITS = [
  [words.days, 86_400],
  [words.hours, 3_600],
  [words.minutes, 60],
  [words.seconds, 1],
] as const;

/**
 * Whole seconds in words: 9000 gives "2 hours 30 minutes", 0 gives "0 seconds".
 * Undefined for anything but a whole number from 0 up, so that a wrong value is never shown as a time.
 */
export function durationInWords(seconds: unknown): string | undefined {
  if (typeof seconds !== 'number' || !Number.isSafeInteger(seconds) || seconds < 0) return undefined;
  if (seconds === 0) return words.seconds(0);
  let rest = seconds;
  const parts: string[] = [];
  for (const [inWords, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(inWords(count));
  }
  return parts.join(' ');
}
