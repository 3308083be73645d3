export const addSection = (section: string) => `${section} hinzufügen`;
export const sectionAdded = (section: string) => `${section} hinzugefügt`;
export const notUsed = 'Nicht verwendet: Das Manifest hat kein <key/>.';
export const startsAsTemplate = 'Nach dem Hinzufügen stehen hier zunächst die Werte der Connector-Vorlage.';
export const capabilitiesNoObject =
  '<code>capabilities</code> ist kein Objekt: Korrigieren Sie das zuerst im JSON.';
