/** Says where the JSON breaks. `message` is one of those below. */
export const breaksAt = (line: number, column: number, message: string) =>
  `Das JSON ist in Zeile ${line}, Spalte ${column} fehlerhaft: ${message}.`;

// What is wrong there. It stands behind the colon of the sentence above, and has no full stop of its own.
export const notJson = 'Das ist kein JSON';
export const emptyText = 'Der Text ist leer, beginnen Sie mit {';
export const byteOrderMark = 'Vor dem JSON steht eine unsichtbare Byte Order Mark (BOM), entfernen Sie sie';
export const noComments = 'JSON kennt keine Kommentare, entfernen Sie diesen';
export const unfinishedNumber = 'Die Zahl ist unvollständig';
export const controlCharacter =
  'Ein Steuerzeichen in einem Text muss als Escape-Sequenz geschrieben werden, zum Beispiel \\t';
export const shortUnicodeEscape = 'Auf \\u müssen vier Ziffern oder Buchstaben von A bis F folgen';
export const unknownEscape = 'Diese Escape-Sequenz ist unbekannt, schreiben Sie für einen Backslash zwei';
export const missingQuote = 'Das schließende Anführungszeichen dieses Textes fehlt';
export const missingColon = 'Nach diesem Schlüssel fehlt ein Doppelpunkt';
export const tooDeep = (levels: number) =>
  `Die Verschachtelung ist tiefer als ${levels} Ebenen, so viele braucht kein Manifest`;
export const leadingZero = 'Eine Zahl darf nicht mit einer Null beginnen';
export const endedBefore = 'Das JSON ist vor dieser Stelle zu Ende, entfernen Sie den Rest';
export const missingCloser = (closer: string) => `Die schließende Klammer ${closer} fehlt`;
export const closesNothing = (found: string, expected: string) =>
  `${found} schließt hier nichts, erwartet wird ${expected}`;
export const unexpectedColon =
  'Ein Doppelpunkt wird hier nicht erwartet, sondern ein Komma oder eine schließende Klammer';
export const missingComma = 'Ein Komma fehlt';
export const commaBefore = (closer: string) => `Das Komma vor ${closer} ist zu viel`;
export const extraComma = 'Dieses Komma ist zu viel';
export const expectedKey = 'Erwartet wird ein Schlüssel in geraden doppelten Anführungszeichen';
export const endsBeforeValue = 'Der Text endet, wo ein Wert erwartet wird';
export const commaBeforeValue = 'Vor diesem Komma wird ein Wert erwartet';
export const expectedValue = 'Erwartet wird ein Wert';
export const singleQuotes = 'Einfache Anführungszeichen sind kein JSON, verwenden Sie gerade doppelte';
export const curlyQuotes = 'Typografische Anführungszeichen sind kein JSON, verwenden Sie gerade doppelte';
export const codeFence = 'Die Zeilen mit ``` gehören nicht zum JSON, entfernen Sie sie';
