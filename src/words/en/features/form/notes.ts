export const notes = 'Notes';
export const done = 'Done';
export const yourNote = (note: string) => `Your note: ${note}`;
export const noteDone = 'Note done.';
export const yourNoteRemoved = 'Your note was removed.';
