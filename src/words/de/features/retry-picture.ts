import { counted } from '../../../lib/text/plural';

export const nothingToSend = 'Kein Ereignis ist eingerichtet, also gibt es nichts erneut zu senden.';
export const lengthOfOutage = 'Dauer des Ausfalls';
// `outcome` is what the outage does to the events, such as "lost at the first failure".
export const outage = (length: string, outcome: string) => `${length} Ausfall: ${outcome}`;
export const outageAndOutcomes = (length: string, outcomes: string) => `${length}: ${outcomes}`;
export const eventsWithOutcome = (count: number, outcome: string) =>
  `${counted(count, 'Ereignis', 'Ereignisse')}: ${outcome}`;
export const moreEvents = (count: number) =>
  `${counted(count, 'weiteres Ereignis', 'weitere Ereignisse')} nicht angezeigt.`;
export const roughGuide =
  'Zahlen der neuesten Dokumentation, für ein Ereignis, das zu Beginn des Ausfalls gesendet wird. Sie unterscheiden sich je nach Ausgabe: Verstehen Sie sie als groben Anhaltspunkt.';

export const whatDecides = 'Was entscheidet';
export const newAttempts = 'Neue Versuche';
export const covered = 'Abgedeckt';
export const earlierDocumentation = 'Frühere Dokumentation';

// What the marks of the picture mean.
export const marks = {
  down: 'Endpunkt nicht erreichbar',
  covered: 'abgedeckt',
  failed: 'fehlgeschlagener Versuch',
  delivered: 'zugestellt',
  lost: 'aufgegeben',
};
