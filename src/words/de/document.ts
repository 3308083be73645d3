export const opened = 'Geöffnet';
export const partNotLoaded = 'Ein Teil dieser Seite wurde nicht geladen. Laden Sie die Seite neu.';
export const notUndone = (step: string) =>
  `„${step}“ wurde nicht rückgängig gemacht: Das Dokument wurde seitdem geändert. Machen Sie zuerst die späteren Änderungen rückgängig oder wählen Sie unter „Alle Änderungen“ einen Schritt.`;
