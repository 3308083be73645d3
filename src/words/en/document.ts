export const opened = 'Opened';
export const partNotLoaded = 'A part of this page did not load: reload the page.';
export const notUndone = (step: string) =>
  `“${step}” was not undone: the document was changed since. Undo the later changes first, or go to any step under All changes.`;
