export const sections = 'Abschnitte';
export const waitsForJson = 'Wartet auf das JSON';
export const notCheckedYet = 'Noch nicht geprüft';
export const otherKeysPart = 'Die Liste der weiteren Schlüssel';
export const dialogPart = 'Dieser Dialog';
export const opensNewTab = '(öffnet einen neuen Tab)';
// What the titles of a section's pages have in common with its own is left out.
export const pageTitle = (title: string) =>
  title.replace(/^LivePerson: (Webhooks, |Erste Schritte mit der )?/, '');

export const addSection = (section: string) => `${section} hinzufügen`;
export const removeSection = (section: string) => `${section} entfernen`;
export const sectionAdded = (section: string) => `${section} hinzugefügt`;
export const sectionRemoved = (section: string) => `${section} entfernt`;
export const notUsed = 'Nicht verwendet: Das Manifest hat kein <key/>.';
export const startsAsTemplate = 'Nach dem Hinzufügen stehen hier zunächst die Werte der Connector-Vorlage.';
export const capabilitiesNoObject =
  '<code>capabilities</code> ist kein Objekt: Korrigieren Sie das zuerst im JSON.';

export const unknownEvent = 'Unbekannter Ereignistyp';
export const setAllWebhooks = 'Alle Webhooks einstellen';
export const nameInAnotherLanguage = 'Client-Name in einer anderen Sprache';
