export const backToGoodText = 'Zurück zum letzten gültigen Text';
