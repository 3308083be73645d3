export const sections = 'Abschnitte';
export const waitsForJson = 'Wartet auf das JSON';
export const notCheckedYet = 'Noch nicht geprüft';
export const otherKeysPart = 'Die Liste der weiteren Schlüssel';
export const dialogPart = 'Dieser Dialog';
export const opensNewTab = '(öffnet einen neuen Tab)';
// What the titles of a section's pages have in common with its own is left out.
export const pageTitle = (title: string) =>
  title.replace(/^LivePerson: (Webhooks, |Erste Schritte mit der )?/, '');

export const removeSection = (section: string) => `${section} entfernen`;
export const sectionRemoved = (section: string) => `${section} entfernt`;

export const unknownEvent = 'Unbekannter Ereignistyp';
export const setAllWebhooks = 'Alle Webhooks einstellen';
export const nameInAnotherLanguage = 'Client-Name in einer anderen Sprache';
