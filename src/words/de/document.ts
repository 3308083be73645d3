export const opened = 'Geöffnet';
export const partNotLoaded = 'Ein Teil dieser Seite wurde nicht geladen. Laden Sie die Seite neu.';
export const notUndone = (step: string) =>
  `„${step}“ wurde nicht rückgängig gemacht, denn das Dokument wurde seitdem geändert. Machen Sie zuerst die späteren Änderungen rückgängig, oder gehen Sie unter „Alle Änderungen“ zu einem beliebigen Schritt.`;
