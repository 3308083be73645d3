export const find = 'Find a command, field, problem or draft';
export const found = 'Found';
export const nothingFound = 'Nothing has these words in it.';

export const commands = 'Commands';
export const problems = 'Problems';
export const fields = 'Fields';
export const drafts = 'Drafts';
// A field that several things have: "Endpoint of Text messages".
export const fieldOf = (field: string, thing: string) => `${field} of ${thing}`;

// Other words that each problem or draft is found by.
export const wordsOfProblems = ['problem'];
export const wordsOfDrafts = ['draft', 'open'];

export const shortcuts = 'Shortcuts';
