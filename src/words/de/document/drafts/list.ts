export const noBackup =
  'Das ist keine Sicherung von Entwürfen. Wählen Sie eine Datei, die mit „Alle sichern“ erstellt wurde, oder verwenden Sie für ein Manifest „Importieren“.';
/** A step of the history. */
export const snapshotRestored = (name: string) => `Momentaufnahme wiederhergestellt: ${name}`;
