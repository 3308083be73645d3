import { counted } from '../../../../lib/text/plural';

export const theDocument = 'das Dokument';
export const fixAt = (fix: string, place: string) => `${fix}: ${place}`;
export const why = 'Warum';
export const whyAt = (place: string) => `Warum: ${place}`;
export const notesPart = 'Die Notizen zu diesem Feld';

export const required = 'Pflichtfeld';
export const more = 'Mehr';
export const less = 'Weniger';
export const moreAbout = (field: string) => `Mehr über ${field}`;
export const lessAbout = (field: string) => `Weniger über ${field}`;
// How many characters there is room for.
export const tooMany = (count: number) => `${count} zu viel`;
export const left = (count: number) => `noch ${count}`;
export const atMost = (count: number) => `Höchstens ${count} Zeichen`;
export const fromTo = (least: number, most: number) => `${least} bis ${most}`;

export const goToLineOf = (key: string) => `Zur Zeile von ${key}`;
export const goToLine = 'Zu seiner Zeile im JSON (Strg+Eingabe)';
export const removeIt = 'Wert entfernen';
export const removeItAt = (place: string) => `Wert entfernen: ${place}`;

// Steps of the history, by the JSON key.
export const edited = (key: string) => `${key} bearbeitet`;
export const emptied = (key: string) => `${key} geleert`;
export const removed = (key: string) => `${key} entfernt`;
export const stepDone = (step: string) => `${step}.`;
export const undoneWithLater = (later: number) =>
  `Rückgängig gemacht, zusammen mit ${counted(later, 'späteren Änderung', 'späteren Änderungen')}.`;
export const redoAll = 'Alles wiederholen';
