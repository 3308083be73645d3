export const notes = 'Notizen';
export const done = 'Erledigt';
export const yourNote = (note: string) => `Ihre Notiz: ${note}`;
export const noteDone = 'Notiz erledigt.';
export const yourNoteRemoved = 'Ihre Notiz wurde entfernt.';
