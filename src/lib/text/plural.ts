import { LOCALE } from '#words/language';

const RULES = new Intl.PluralRules(LOCALE);

/** A number as people write it: 1200 is "1,200", in German "1.200". */
export function inDigits(count: number): string {
  return count.toLocaleString(LOCALE);
}

/** A count with its noun: 1 gives "1 header", 1200 gives "1,200 headers". `plural` where an s does not make it. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${inDigits(count)} ${oneOrMore(count, noun, plural)}`;
}

/** The word that goes with the count, without the count: "is" for 1, "are" for 2. */
export function oneOrMore<T>(count: number, one: T, more: T): T {
  return RULES.select(count) === 'one' ? one : more;
}
