export const languageOfPage = 'Sprache';
