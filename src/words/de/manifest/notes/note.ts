import { inDigits } from '../../../../lib/text/plural';

export const noteIsEmpty = 'Schreiben Sie, was der Absender wissen soll.';
export const noteIsTooLong = (most: number, tooMany: number) =>
  `Kürzen Sie die Notiz auf ${inDigits(most)} Zeichen: Es sind ${inDigits(tooMany)} zu viel.`;
/** What stands at the end of a note that was cut. */
export const cutHere = (most: number) =>
  `… (hier abgeschnitten: Eine Notiz fasst höchstens ${inDigits(most)} Zeichen)`;
export const wholeManifest = 'Das ganze Manifest';
export const itemIsGone = (place: string) =>
  `${place} steht nicht mehr im Dokument. Hier war der Platz dafür.`;
