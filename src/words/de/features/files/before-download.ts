import { counted } from '../../../../lib/text/plural';

// The dialog, where errors are left. `found` is a sum such as "2 warnings, 1 hint", in the nominative.
export const problems = (count: number) => counted(count, 'Problem', 'Probleme');
export const mayComeBack =
  'LivePerson schickt dieses Manifest vielleicht zurück. Wählen Sie ein Problem, um zu seiner Stelle zu gehen, oder laden Sie die Datei herunter, wie sie ist.';
export const jsonIsBroken = 'Das JSON ist fehlerhaft';
export const noProgramReadsIt =
  'So kann kein Programm diese Datei lesen. Nichts ist verloren: Korrigieren Sie die Stelle unten oder laden Sie die Datei herunter, wie sie ist.';
export const keepEditing = 'Weiter bearbeiten';
export const downloadAnyway = 'Trotzdem herunterladen';
export const wholeDocument = 'Das ganze Dokument';
export const andMore = (count: number) => `Und ${counted(count, 'weiteres', 'weitere')}.`;
export const besides = (found: string) => `Außerdem: ${found}.`;
export const showInJson = 'Im JSON zeigen';

// What hangs on the button.
export const foundInManifest = 'Im Manifest gefunden';
export const sum = (found: string) => `${found}.`;
export const canBeDownloaded = 'Die Datei lässt sich trotzdem herunterladen.';
export const theDocument = 'Das Dokument';
export const showAll = (count: number) => `Alle ${count} anzeigen`;
