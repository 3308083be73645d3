export const messages = 'Messages';
export const closeMessage = 'Close message';

// How grave a problem is, for those who do not see its mark.
export const error = 'Problem: ';
export const warning = 'Warning: ';
export const hint = 'Hint: ';
export const toFillIn = 'To fill in: ';
