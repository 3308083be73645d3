import { counted } from '../../../../lib/text/plural';

export const fixAllSafe = 'Alle sicheren korrigieren';
export const loseNothing =
  'Bei diesen Korrekturen geht nichts verloren, was gemeint war. Zusammen sind sie ein Schritt, den Sie rückgängig machen können.';
export const makeFixes = (count: number) => `${counted(count, 'Korrektur', 'Korrekturen')} ausführen`;
export const fixes = 'Korrekturen';
export const whatChanges = 'Was sich ändert';
export const theDocument = 'Das Dokument';
// A step of the history, and a message.
export const safeFixes = (count: number) => counted(count, 'sichere Korrektur', 'sichere Korrekturen');
export const fixesMade = (count: number) => `${counted(count, 'Korrektur', 'Korrekturen')} ausgeführt.`;
