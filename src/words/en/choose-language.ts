export const languageOfPage = 'Language';
