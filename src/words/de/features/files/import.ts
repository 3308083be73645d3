import { counted, oneOrMore } from '../../../../lib/text/plural';

export const importManifest = 'Manifest importieren';
export const opensAsDraft =
  'Es wird als neuer Entwurf geöffnet. Der jetzt offene bleibt in der Liste der Entwürfe. Nichts verlässt diesen Browser.';
export const doImport = 'Manifest importieren';
export const chooseFile = 'Datei auswählen';
export const manifestFile = 'Manifest-Datei';
export const manifestJson = 'JSON des Manifests';
export const pasteOrDrop =
  'Fügen Sie das JSON ein oder legen Sie eine Datei hier ab. Eine Rückmeldung der Installations-API geht auch, und ein Link, den E-Mail oder Chat zerteilt hat, öffnet sich in der Prüfansicht.';
export const backToText = 'Zurück zum Text';
export const useRepair = 'Reparatur übernehmen';
export const oneAtATime = (count: number) => `Importieren Sie nur eine Datei auf einmal: Das waren ${count}.`;

// Where the text came from, in place of a file's name; and steps of the history.
export const pastedText = 'eingefügter Text';
export const importOf = (source: string) => `Import: ${source}`;
export const platformKeysTakenOut = 'Plattform-Schlüssel entfernt';

// Why nothing was imported; the reason follows.
export const notImported = 'Nicht importiert.';
export const fileNotImported = (file: string) => `${file} wurde nicht importiert.`;
export const isUnchanged = 'Das offene Dokument ist unverändert.';
export const maybeWindows =
  'Die Datei ist vielleicht in Windows-1252 kodiert, das ältere Windows-Programme verwenden. Stimmen diese Buchstaben?';
export const readAsWindows = 'Als Windows-1252 lesen';
export const showRepair = 'Reparatur zeigen';
export const selectPlace = 'Stelle markieren';

// A list of installation records, to pick one.
export const oneRecord =
  'Das ist eine Liste mit einem einzigen Installationseintrag. Möchten Sie ihn öffnen?';
export const manyRecords = (count: number) =>
  `Das ist eine Liste mit ${count} Installationseinträgen. Wählen Sie den aus, der geöffnet werden soll.`;
export const leftOut = (count: number) =>
  `Weggelassen: ${count} ${oneOrMore(count, 'Listeneintrag, der kein Objekt ist', 'Listeneinträge, die keine Objekte sind')}.`;
export const filterRecords = 'Einträge filtern';
export const filterByName = 'Nach Name oder ID filtern';
export const records = 'Installationseinträge';
export const nameless = (position: number) => `Eintrag ${position}, ohne Namen`;
export const idOf = (id: string) => `ID ${id}`;
export const enabled = 'Eingeschaltet';
export const disabled = 'Ausgeschaltet';
export const moreRecords = (count: number) =>
  `${counted(count, 'weiterer Eintrag', 'weitere Einträge')} nicht angezeigt: Geben Sie oben einen Teil des Namens oder der ID ein.`;
export const noRecordHas = (filter: string) => `Kein Eintrag hat „${filter}“ in Name oder ID.`;
