import { LOCALE } from '#words/language';

const LIST = new Intl.ListFormat(LOCALE);

/** Things in a row, as people write them: "one, two and three". */
export function listed(items: readonly string[]): string {
  return LIST.format(items);
}
