/** The language of the words beside this file, as `<html lang>` and the choice of a language name it. */
export const LANGUAGE: 'en' | 'de' = 'en';

/** What `Intl` writes numbers, dates and lists for. */
export const LOCALE = 'en-GB';

/** What `Intl` puts between the thousands for that. */
export const THOUSANDS: ',' | '.' = ',';
