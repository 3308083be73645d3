import { listed } from '../../../../lib/text/list';
import { counted, inDigits, oneOrMore } from '../../../../lib/text/plural';

// What happens while an endpoint is down: of one event, in a column of a table.

export const unreadableCount = 'Die Anzahl der Wiederholungen ist nicht lesbar';
export const seeBelow = 'Nicht bestimmbar: siehe unten';
export const droppedAtOnce = 'Keine: sofort verworfen';
export const triedFor = (duration: string | undefined) => `${duration} lang`;
/** @param digits a number above 5 */
export const tooManyTimes = (digits: string) => `${digits}-mal, das ist zu oft`;
export const thenDropped = (times: number) => `${inDigits(times)}-mal, dann verworfen`;

// Of all events together.

export const notAllWholeNumbers = (most: number) =>
  `Nicht bestimmbar: Eine Anzahl von Wiederholungen ist keine ganze Zahl von 0 bis ${most}.`;
export const nothingTriedAgain = 'Was fehlschlägt, wird verworfen: Es gibt keine Wiederholungen.';
/** @param earlier what an earlier edition of the documentation says instead */
export const triedAgain = (
  times: number,
  seconds: number,
  earlier: { pause: number; covers: string | undefined },
) =>
  `Die Plattform wiederholt Ereignisse höchstens ${inDigits(times)}-mal und überbrückt damit ${counted(seconds, 'Sekunde', 'Sekunden')}; danach verwirft sie die Ereignisse. Die Reihenfolge innerhalb einer Konversation bleibt erhalten. Die frühere Dokumentation nennt ${counted(earlier.pause, 'Sekunde', 'Sekunden')} zwischen den Versuchen – das würde ${earlier.covers} überbrücken – und sagt, dass die Reihenfolge nicht erhalten bleibt.`;
export const exceptWithoutRetries = (events: readonly string[]) =>
  `Ausgenommen, weil ohne Wiederholungen: ${listed(events)}. Was dort fehlschlägt, wird sofort verworfen.`;

/** @param digits `count`, as it is written */
export const retentionOutOfRange = (count: number, digits: string) =>
  `Nicht bestimmbar: ${digits} ${oneOrMore(count, 'Sekunde liegt', 'Sekunden liegen')} nicht zwischen 2 und ${inDigits(259_200)} Sekunden (3 Tagen).`;
export const zeroWins =
  'Was fehlschlägt, wird verworfen: Es gibt keine Wiederholungen, denn max_retries 0 gilt vor der Aufbewahrungszeit.';
export const keepsTrying = (duration: string | undefined) =>
  `Die Plattform versucht es ${duration} lang, mit immer längeren Pausen, und hält die Reihenfolge innerhalb einer Konversation ein.`;
export const countsIgnored = 'Die Anzahl der Wiederholungen hat daneben keine Wirkung.';
export const exceptWithZero = (events: readonly string[]) =>
  `Ausgenommen, weil mit max_retries 0: ${listed(events)}. Was dort fehlschlägt, wird verworfen.`;
export const unknownEvents = (count: number) =>
  counted(count, 'unbekanntes Ereignis', 'unbekannte Ereignisse');
