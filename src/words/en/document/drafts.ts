export const untitledDraft = 'Untitled draft';
/** The name of a copy; `number` is 1 for the first. `copyName` knows the word in brackets, in every language. */
export const copyOf = (title: string, number: number) =>
  number === 1 ? `${title} (copy)` : `${title} (copy ${number})`;

// Steps of the history.
export const draftOpened = 'Draft opened';
export const changedInOtherTab = 'Changed in another tab';
export const changed = 'Changed';

export const workingOnCopy = (name: string) =>
  `This draft was changed in another tab at the same moment. You are now working on a copy: ${name}.`;

/** How saving stands. */
export const saveStates = {
  saved: 'Saved',
  saving: 'Saving',
  full: 'Not saved: storage is full',
  blocked: 'Not saved: the browser blocks storage',
  silent: 'Not saved: storage does not answer',
  newer: 'Not saved: a newer editor wrote the drafts',
  missing: 'Not saved: a part did not load',
};
export const savedNowhere =
  'Your latest changes are not saved anywhere: download the manifest or copy its text before you reload the page.';
export const keptInBrowser = 'Your drafts are kept in this browser.';
