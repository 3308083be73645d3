import { LOCALE } from '#words/language';

/** Writes things of which one is enough in a row: "one, two or three". Apart from `list.ts`, for the page needs that one early. */
export const OR = new Intl.ListFormat(LOCALE, { type: 'disjunction' });
