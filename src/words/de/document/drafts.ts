export const untitledDraft = 'Entwurf ohne Namen';
/** The name of a copy; `number` is 1 for the first. `copyName` knows the word in brackets, in every language. */
export const copyOf = (title: string, number: number) =>
  number === 1 ? `${title} (Kopie)` : `${title} (Kopie ${number})`;

// Steps of the history.
export const draftOpened = 'Entwurf geöffnet';
export const changedInOtherTab = 'In einem anderen Tab geändert';
export const changed = 'Geändert';

export const workingOnCopy = (name: string) =>
  `Dieser Entwurf wurde im selben Moment in einem anderen Tab geändert. Sie arbeiten jetzt an einer Kopie: ${name}.`;

/** How saving stands. */
export const saveStates = {
  saved: 'Gespeichert',
  saving: 'Wird gespeichert',
  full: 'Nicht gespeichert: Der Speicher ist voll',
  blocked: 'Nicht gespeichert: Der Browser blockiert den Speicher',
  silent: 'Nicht gespeichert: Der Speicher antwortet nicht',
  newer: 'Nicht gespeichert: Ein neuerer Editor hat die Entwürfe geschrieben',
  missing: 'Nicht gespeichert: Ein Teil wurde nicht geladen',
};
export const savedNowhere =
  'Ihre letzten Änderungen sind nirgends gespeichert. Laden Sie das Manifest herunter oder kopieren Sie seinen Text, bevor Sie die Seite neu laden.';
export const keptInBrowser = 'Ihre Entwürfe bleiben in diesem Browser.';
