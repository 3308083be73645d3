export const backToGoodText = 'Zurück zum letzten lesbaren Text';
