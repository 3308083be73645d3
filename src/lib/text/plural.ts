import { LOCALE, THOUSANDS } from '#words/language';

const RULES = new Intl.PluralRules(LOCALE);

/**
 * A number as people write it: 1200 is "1,200", in German "1.200". Counts are written as `Intl` does, without it: its first number takes
 * 20 ms, in which nobody could type.
 */
export function inDigits(count: number): string {
  const digits = `${count}`;
  // Whole and below a million.
  if (!/^\d{1,6}$/.test(digits)) return count.toLocaleString(LOCALE);
  return digits.replace(/\B(?=...$)/, THOUSANDS);
}

/** A count with its noun: 1 gives "1 header", 1200 gives "1,200 headers". `plural` where an s does not make it. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${inDigits(count)} ${oneOrMore(count, noun, plural)}`;
}

/** The word that goes with the count, without the count: "is" for 1, "are" for 2. */
export function oneOrMore<T>(count: number, one: T, more: T): T {
  return RULES.select(count) === 'one' ? one : more;
}
