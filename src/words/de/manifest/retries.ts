import { durationInWords } from '../../../lib/text/duration';
import { counted, inDigits } from '../../../lib/text/plural';

// Durations stand in the nominative or accusative ("3 Tage"): never behind "nach" or "von".

// The mechanism that holds for an event, in two or three words.
export const byTime = (seconds: number) => `Aufbewahrungszeit, ${durationInWords(seconds)}`;
export const byNumber = (retries: number) =>
  `Nach Anzahl, ${counted(retries, 'Wiederholung', 'Wiederholungen')}`;
export const noRetries = 'Keine Wiederholungen';
export const policyUnknown = 'Nicht bestimmbar';

// Which mechanism wins, and why.
export const timeDecides = 'Die Aufbewahrungszeit entscheidet.';
export const timeWins = (ignored: number) =>
  `Die Aufbewahrungszeit hat Vorrang: Neben ihr hat max_retries ${ignored} keine Wirkung.`;
export const numberDecides = (retries: number) =>
  `max_retries ${retries} entscheidet, weil es keine Aufbewahrungszeit gibt.`;
export const dropped = {
  unset:
    'Weder max_retries noch eine Aufbewahrungszeit ist gesetzt: Das Ereignis wird beim ersten Fehlschlag verworfen.',
  zero: 'max_retries 0: Das Ereignis wird beim ersten Fehlschlag verworfen.',
  zeroBesideTime:
    'max_retries 0 hat Vorrang vor der Aufbewahrungszeit: Das Ereignis wird beim ersten Fehlschlag verworfen, es sei denn, die App ist schon vorher ausgefallen.',
};
export const wrongRetries = (most: number) => `max_retries ist keine ganze Zahl von 0 bis ${most}.`;
export const wrongRetention =
  'Die Aufbewahrungszeit ist keine ganze Zahl von 2 bis 259.200 Sekunden (3 Tage).';

// What becomes of the events of an outage: behind "5 Minuten Ausfall: ".
export const cannotBeTold = 'nicht bestimmbar';
export const nothingLost = 'nichts verloren';
export const mayBeLost = (seconds: number) =>
  `Verlust möglich (letzter Versuch ${durationInWords(seconds)} nach dem ersten Fehlschlag)`;
export const lostAtOnce = 'beim ersten Fehlschlag verloren';
export const lostAfter = (seconds: number) =>
  `${durationInWords(seconds)} nach dem ersten Fehlschlag verloren`;

// What is covered.
export const nothingCovered = 'nichts';
export const covered = (seconds: number) => `Ausfälle, die bis zu ${durationInWords(seconds)} dauern`;

// What earlier documentation says. `seconds` is undefined only where there is no attempt.
export const olderByNumber = (seconds: number | undefined) =>
  `30 Sekunden zwischen den Versuchen, also bis zu ${durationInWords(seconds)}, und die Reihenfolge bleibt nicht erhalten`;
export const olderByTime = (seconds: number | undefined) =>
  `Pausen von 2, 4, 8 Sekunden und so weiter, also bis zu ${durationInWords(seconds)}`;

// New attempts; times are short, as "1 min 3 s".
export const noAttempts = 'keine';
export const attempts = (times: string, count: number) => `nach ${times} (insgesamt ${inDigits(count)})`;
export const steadyAttempts = (times: string, last: string, count: number) =>
  `nach ${times}, dann alle 5 Minuten bis ${last} (insgesamt ${inDigits(count)})`;
