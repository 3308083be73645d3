import { inDigits } from '../../../../lib/text/plural';

// What a row says of a value, in any section.

export const missing = 'Fehlt';
export const empty = 'Leer';
export const none = 'Keine';
export const nothing = 'Nichts';
export const yes = 'Ja';
export const no = 'Nein';
export const objectInJson = 'Ein Objekt: siehe JSON';
/** How many of the values of a list are chosen. */
export const countOf = (chosen: number, all: number) => `${chosen} von ${all}`;
export const cutText = (start: string, length: number) => `${start}… (${inDigits(length)} Zeichen)`;

/** A value of another kind than the one that belongs there. */
export const standsInstead = (found: string, expected: string) => `${found} steht hier statt ${expected}.`;
/** What was found, at the start of that sentence, or alone. */
export const found = {
  null: 'null',
  list: 'Eine Liste',
  object: 'Ein Objekt',
  text: 'Text',
  number: 'Eine Zahl',
};
/** What was expected, at the end of that sentence. */
export const expected = {
  text: 'eines Textes',
  address: 'einer Adresse',
  object: 'eines Objekts',
  list: 'einer Liste',
  boolean: 'true oder false',
  number: 'einer Zahl',
  seconds: 'einer ganzen Zahl von Sekunden',
};
