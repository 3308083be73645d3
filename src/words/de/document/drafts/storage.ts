export const lastDraftOpened =
  'Der Speicher antwortet wieder: Hier ist der Entwurf, der zuletzt geöffnet war.';
export const dataCleared =
  'Die Daten dieser Website wurden in diesem Browser gelöscht. Der offene Entwurf ist wieder gespeichert. Andere Entwürfe und Momentaufnahmen, die gelöscht wurden, sind verloren.';

// What was set aside because it could not be read: what it seems to be.
export const draftNamed = (title: string) => `Entwurf „${title}“`;
export const aSnapshot = 'Eine Momentaufnahme';
export const unsavedChanges = 'Ein Stand mit ungespeicherten Änderungen';
export const somethingStored = 'Etwas Gespeichertes';
export const unnamed = 'Ohne Namen';

// What is wrong with it, as a sentence without its full stop.
export const unreadableFacts = 'Name und Zeiten sind nicht lesbar';
export const unreadableUnsaved = 'Was eine Seite noch nicht gespeichert hatte, ist nicht lesbar';
export const unreadable = 'Der Inhalt war nicht lesbar';
export const textMissing = 'Der Text fehlt';
export const textIsNull = 'Der Text ist null';
export const textIsList = 'Der Text ist eine Liste';
export const textIsObject = 'Der Text ist ein Objekt';
/** @param type "number", "boolean" */
export const textIsOf = (type: string) => `Der Text ist vom Typ ${type}`;
