import { counted } from './plural';

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/**
 * Whole seconds in words: 9000 gives "2 hours 30 minutes", 0 gives "0 seconds".
 * Undefined for anything but a whole number from 0 up, so that a wrong value is never shown as a time.
 */
export function durationInWords(seconds: unknown): string | undefined {
  if (typeof seconds !== 'number' || !Number.isSafeInteger(seconds) || seconds < 0) return undefined;
  if (seconds === 0) return '0 seconds';
  let rest = seconds;
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(counted(count, unit));
  }
  return parts.join(' ');
}
