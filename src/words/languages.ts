/** The languages of the site: each called as its speakers call it, and where its pages lie from those of the other. */
export const LANGUAGES = [
  { language: 'en', title: 'English', way: '../' },
  { language: 'de', title: 'Deutsch', way: './de/' },
] as const;
