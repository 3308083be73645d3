export const note = 'Notiz';
export const editNote = 'Notiz bearbeiten';
export const noteOn = (place: string) => `Notiz: ${place}`;
export const editNoteOn = (place: string) => `Notiz bearbeiten: ${place}`;
export const notes = 'Notizen';
/** `place` is where the note is pinned. */
export const notePinnedAt = 'Notiz: <place/>';

export const tooManyNotes = (most: number) =>
  `Eine Antwort enthält höchstens ${most} Notizen: Entfernen Sie zuerst eine.`;
export const noteRemoved = 'Notiz entfernt.';
export const removeNote = 'Notiz entfernen';
export const keepNote = 'Notiz übernehmen';
export const whatToKnow = 'Was soll der Absender wissen?';
export const staysHere = 'Die Notiz bleibt in diesem Browser, bis Sie die Antwort senden.';
export const typedEarlier = 'Das haben Sie früher eingegeben und noch nicht übernommen.';

export const noteElsewhere = 'Notiz zu einem anderen Feld';
export const chooseField = 'Feld wählen';
export const missingField = (field: string) => `${field} (fehlt)`;
export const morePlaces = 'Weitere Stellen sind nicht aufgeführt';
export const writeNote = 'Notiz schreiben';
