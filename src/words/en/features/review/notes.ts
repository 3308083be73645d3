export const note = 'Note';
export const editNote = 'Edit note';
export const noteOn = (place: string) => `Note: ${place}`;
export const editNoteOn = (place: string) => `Edit note: ${place}`;
export const notes = 'Notes';
/** `place` is where the note is pinned. */
export const notePinnedAt = 'Note: <place/>';

export const tooManyNotes = (most: number) => `A reply carries at most ${most} notes: remove one first.`;
export const noteRemoved = 'Note removed.';
export const removeNote = 'Remove note';
export const keepNote = 'Keep note';
export const whatToKnow = 'What should the sender know?';
export const staysHere = 'It stays in this browser until you send the reply.';
export const typedEarlier = 'You typed this earlier and did not keep it yet.';

export const noteElsewhere = 'Note on another field';
export const chooseField = 'Choose a field';
export const missingField = (field: string) => `${field} (missing)`;
export const morePlaces = 'More places are not listed';
export const writeNote = 'Write note';
