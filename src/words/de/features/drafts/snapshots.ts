export const snapshots = 'Momentaufnahmen';
export const snapshotsOfDraft = 'Momentaufnahmen des offenen Entwurfs';
export const nameOfSnapshot = 'Name der Momentaufnahme';
export const nameExample = 'An das Account-Team gesendet';
export const keep = 'Festhalten';
export const keepHelp =
  'Halten Sie das Dokument, wie es jetzt ist, unter einem Namen fest, um später damit zu vergleichen oder dorthin zurückzukehren.';
export const isKept = (name: string) => `„${name}“ ist festgehalten.`;
export const isTheSame = (name: string) => `Das Dokument ist dasselbe wie „${name}“.`;
export const isRestored = (name: string) => `Das Dokument ist wieder „${name}“.`;
export const isDeleted = (name: string) => `Die Momentaufnahme „${name}“ ist gelöscht.`;
export const currentDocument = 'Aktuelles Dokument';
export const compareWith = (name: string) => `Mit ${name} vergleichen`;
export const restore = (name: string) => `${name} wiederherstellen`;
export const deleteSnapshot = (name: string) => `Momentaufnahme ${name} löschen`;
