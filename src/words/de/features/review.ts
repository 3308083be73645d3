import { counted, inDigits } from '../../../lib/text/plural';

/** The name of the page, for who does not see it. */
export const review = 'Prüfansicht';
export const manifestStatus = 'Stand des Manifests';
export const checkingLong = 'Ein langes Manifest wird geprüft …';
export const goToEditor = 'Zum Editor';
export const importButton = 'Importieren';
export const show = 'Anzeigen';
/** `place`: a place of the manifest, or a difference, in words. */
export const showPlace = (place: string) => `Anzeigen: ${place}`;
export const andMore = (count: number) => `und ${counted(count, 'weiterer', 'weitere')}`;

/** What happened to a link that cannot be opened. */
export const damaged = {
  'cut-off': 'Der Link wurde abgeschnitten',
  're-encoded': 'Der Link wurde unterwegs umkodiert',
  'newer-version': 'Der Link stammt aus einer neueren Version',
  changed: 'Der Link wurde unterwegs verändert',
  'too-large': 'Der Link ist zu groß',
};
export const ownDraftsUntouched = 'Ihre eigenen Entwürfe sind unverändert.';

export const linkRepaired =
  'Der Link wurde unterwegs verändert und ist repariert. Das Manifest darin ist vollständig: Die Prüfsumme stimmt.';

export const withheldValues = 'Zurückgehaltene Werte';
export const withheldBySender = 'Vom Absender zurückgehalten';
export const notComplete = (count: number) =>
  `Unvollständig: ${counted(count, 'Wert', 'Werte')} vom Absender zurückgehalten.`;
/** `mark`: the words that stand in the manifest in place of a value, always English. */
export const markInPlace =
  'In Kopien, in heruntergeladenen Dateien und im JSON unten steht stattdessen <mark/>.';
export const askForNewValues =
  'Installieren Sie das Manifest nicht so: Ihr Entwurf behält seine eigenen Werte; nach Werten, die der Prüfer neu eingesetzt hat, müssen Sie fragen.';
export const askForValues =
  'Installieren Sie das Manifest nicht so: Bitten Sie den Absender auf einem sicheren Weg um die Werte.';

export const veryLarge = 'Dieser Link enthält ein sehr großes Dokument';
export const notChecked = (characters: number) =>
  `Nicht geprüft: Es hat ${inDigits(characters)} Zeichen, echte Manifeste haben einige Tausend. Die Prüfung kann diese Seite einige Sekunden lang anhalten.`;
export const checkAllTheSame = 'Trotzdem prüfen';
