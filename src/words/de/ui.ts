export const messages = 'Meldungen';
export const closeMessage = 'Meldung schließen';

// How grave a problem is, for those who do not see its mark.
export const error = 'Problem: ';
export const warning = 'Warnung: ';
export const hint = 'Hinweis: ';
export const toFillIn = 'Auszufüllen: ';
