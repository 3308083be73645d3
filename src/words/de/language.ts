/** The language of the words beside this file, as `<html lang>` and the choice of a language name it. */
export const LANGUAGE: 'en' | 'de' = 'de';

/** What `Intl` writes numbers, dates and lists for. */
export const LOCALE = 'de-DE';

/** What `Intl` puts between the thousands for that. */
export const THOUSANDS: ',' | '.' = '.';
