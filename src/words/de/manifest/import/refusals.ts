import { LOCALE } from '#words/language';
import { inDigits } from '../../../../lib/text/plural';

// Why a file or a text is not imported, and what to do.

export const notText =
  'Diese Datei ist kein Text. Importieren Sie eine Datei, die das Manifest als JSON enthält.';
export const notUtf8 =
  'Diese Datei ist nicht in UTF-8 gespeichert, ihre Buchstaben würden also falsch gelesen. Speichern Sie sie als UTF-8 und importieren Sie sie noch einmal.';
export const unreadableFile =
  'Der Browser konnte das nicht lesen. Wenn es ein Ordner ist, öffnen Sie ihn und wählen Sie die Datei darin; sonst versuchen Sie es noch einmal.';

export const gzipArchive =
  'Das ist ein gzip-Archiv. Entpacken Sie es und importieren Sie die JSON-Datei darin.';
export const zipArchive =
  'Das ist ein ZIP-Archiv. Entpacken Sie es und importieren Sie die JSON-Datei darin.';
export const picture = 'Das ist ein Bild. Importieren Sie eine Textdatei, die das JSON enthält.';
export const pictureOrRecording =
  'Das ist ein Bild oder eine Aufnahme. Importieren Sie eine Textdatei, die das JSON enthält.';
/** @param file one of those below */
export const takeJsonOut = (file: string) =>
  `Das ist ${file}. Kopieren Sie das JSON daraus als einfachen Text.`;
export const pdf = 'ein PDF';
export const rtf = 'ein Dokument mit Formatierung (RTF)';
export const officeDocument = 'ein Office-Dokument';
export const wordDocument = 'ein Word-Dokument';
export const excelWorkbook = 'eine Excel-Arbeitsmappe';
export const powerPointPresentation = 'eine PowerPoint-Präsentation';
export const openDocumentFile = 'eine OpenDocument-Datei';

export const nothingToImport =
  'Hier gibt es nichts zu importieren. Fügen Sie das JSON eines Manifests ein oder wählen Sie seine Datei.';
export const emptyListOfRecords = 'Das ist eine leere Liste: Sie enthält keinen Installationseintrag.';
export const listWithoutObjects =
  'Das ist eine Liste, aber keiner ihrer Einträge ist ein Objekt. Ein Manifest ist ein Objekt in geschweiften Klammern.';
/** @param kind one of those below */
export const noObject = (kind: string) =>
  `Das ist JSON, aber nur ${kind}. Ein Manifest ist ein Objekt: Es beginnt mit { und endet mit }.`;
export const word = (value: string) => `das Wort ${value}`;
export const oneText = 'ein Text in Anführungszeichen';
export const oneNumber = 'eine Zahl';

export const tooLarge = (megabytes: number) =>
  `Das sind ${megabytes.toLocaleString(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB, und höchstens 5 MB lassen sich importieren. Ein Manifest hat einige kB: Ist das die richtige Datei?`;
export const nulCharacters = 'Das ist kein Text: Es enthält NUL-Zeichen. Kopieren Sie nur das JSON.';
export const address =
  'Das ist eine Adresse und kein JSON. Öffnen Sie sie im Browser und importieren Sie, was er anzeigt.';
export const webPage = 'Das ist eine Webseite oder XML und kein JSON. Kopieren Sie nur das JSON.';
export const tooManyValues = (values: number, most: number) =>
  `Das sind etwa ${inDigits(values)} Werte, und höchstens ${inDigits(most)} lassen sich importieren. Ein Manifest hat einige Hundert: Ist das die richtige Datei?`;
export const mostlySpace = (characters: number) =>
  `Das ist größtenteils Leerraum: ${inDigits(characters)} Leerzeichen und Zeilenumbrüche stehen zwischen den Werten. Entfernen Sie diese und importieren Sie noch einmal.`;
