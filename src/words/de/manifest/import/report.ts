import { listed } from '../../../../lib/text/list';
import { counted, inDigits } from '../../../../lib/text/plural';

// What an import did.

export const imported = (source: string) => `Importiert: ${source}.`;
/** @param names as many as are told; `more` are not */
export const keptUnknown = (keys: number, names: readonly string[], more: number) =>
  `Behalten: ${counted(keys, 'Schlüssel, den', 'Schlüssel, die')} dieser Editor nicht kennt (${listed(more > 0 ? [...names, `${inDigits(more)} weitere`] : names)}).`;
export const secretNeverStored =
  'client_secret gehört zu den Zugangsdaten: Der Wert wurde hier nie gespeichert.';

// These stand in a row, with commas between; the first letter of the row is made a capital.

export const tookOutPlatformKeys = (keys: readonly string[]) =>
  `${counted(keys.length, 'Plattform-Schlüssel', 'Plattform-Schlüssel')} entfernt (${keys.join(', ')})`;
/** @param repairs some of those below */
export const repaired = (repairs: readonly string[]) => `${listed(repairs)} repariert`;
export const tookOutByteOrderMark = 'eine unsichtbare Byte Order Mark entfernt';
export const readAsUtf16 = 'als UTF-16 gelesen';

// What was repaired, or would be: each is the same as subject and as object ("wird repariert", "repariert").

export const textAroundJson = 'alles um das JSON herum';
export const textAroundFence = 'alles um den Code-Block herum';
export const codeFence = 'die Markierung des Code-Blocks';
export const commas = (count: number) => counted(count, 'Komma', 'Kommas');
export const quotesOf = (texts: number) => `die Anführungszeichen von ${counted(texts, 'Text', 'Texten')}`;
export const comments = (count: number) => counted(count, 'Kommentar', 'Kommentare');
export const brackets = (count: number) => counted(count, 'Klammer', 'Klammern');
export const otherPlaces = (count: number) => counted(count, 'andere Stelle', 'andere Stellen');
