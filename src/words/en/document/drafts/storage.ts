export const lastDraftOpened = 'Storage answers again: here is the draft that was open last.';
export const dataCleared =
  'The data of this site was cleared in this browser. The open draft is stored again; other drafts and snapshots that were cleared are gone.';

// What was set aside because it could not be read: what it seems to be.
export const draftNamed = (title: string) => `Draft “${title}”`;
export const aSnapshot = 'A snapshot';
export const unsavedChanges = 'Unsaved changes';
export const somethingStored = 'Something stored';
export const unnamed = 'Unnamed';

// What is wrong with it, as a sentence without its full stop.
export const unreadableFacts = 'Its name and times cannot be read';
export const unreadableUnsaved = 'What a page had not stored yet cannot be read';
export const unreadable = 'It could not be read';
export const textMissing = 'Its text is missing';
export const textIsNull = 'Its text is null';
export const textIsList = 'Its text is a list';
export const textIsObject = 'Its text is an object';
/** @param type "number", "boolean" */
export const textIsOf = (type: string) => `Its text is a ${type}`;
