import { counted, oneOrMore } from '../../../../lib/text/plural';

// The top of a review, and its parts.
export const namelessManifest = 'Manifest ohne Namen';
export const editCopy = 'Kopie bearbeiten';
export const whatValidMeans =
  '„Gültig“ heißt: Alle Schlüssel, Typen, Längen und Werte halten die dokumentierten Regeln ein. Ob die Adressen antworten und die richtigen sind, müssen Sie selbst beurteilen.';
export const partsOfReview = 'Teile der Prüfansicht';
export const problems = 'Probleme';
export const yourReply = 'Ihre Antwort';

// The verdict: `state` is what counts most.
export const valid = '<state>Gültig</state>';
export const invalid = (errors: number) => `<state>${counted(errors, 'Problem', 'Probleme')}</state>`;
export const validIncomplete = (withheld: number) =>
  `<state>Gültig</state>, aber unvollständig: ${counted(withheld, 'Wert', 'Werte')} zurückgehalten`;
export const invalidIncomplete = (errors: number, withheld: number) =>
  `<state>${counted(errors, 'Problem', 'Probleme')}</state>, außerdem unvollständig: ${counted(withheld, 'Wert', 'Werte')} zurückgehalten`;

// Who sent the manifest, as the sender says.
export const from = 'Von';
export const forAccount = 'Für das Konto';
export const sent = 'Gesendet';
export const hosts = (count: number) => oneOrMore(count, 'Host', 'Hosts');
export const events = (count: number) => counted(count, 'Ereignis', 'Ereignisse');
export const andMoreHosts = (count: number) => `und ${count} ${oneOrMore(count, 'weiterer', 'weitere')}`;
export const senderClaims = 'Angaben des Absenders; ein Link kann sie nicht beweisen.';

// The list of problems.
export const noProblems = 'Keine Probleme';
export const wholeManifest = 'das ganze Manifest';
export const line = (line: number) => `Zeile ${line}`;
export const lineOfJson = (line: number, place: string) => `Zeile ${line} im JSON: ${place}`;
export const andMoreProblems = (count: number) =>
  `und ${counted(count, 'weiteres Problem', 'weitere Probleme')}`;
export const silenced =
  'Der Absender hat <rules/> stummgeschaltet: Was diese Regeln finden, ist hier nicht aufgeführt.';
export const askedFor =
  'Der Absender hat <rules/> eingeschaltet: Was diese Regeln finden, ist hier ebenfalls aufgeführt.';
export const rule = 'Regel <id/>';
export const opensNewTab = '(öffnet einen neuen Tab)';

// Where every event is sent.
export const headersOnAll = (webhooks: number) => `<headers/> bei allen ${webhooks} Webhooks.`;
export const event = 'Ereignis';
export const host = 'Host';
export const path = 'Pfad';
export const retries = 'Wiederholungen';
export const headers = 'Header';
export const address = 'Adresse';
export const noPath = 'Keiner';
export const noHeaders = 'Keine';
export const notHttps = 'Keine https-Adresse';
export const headerOfEvent = (event: string, header: string) => `${event}, Header ${header}`;
/** `part`: the title of a field, as it stands at the field. */
export const partOfEvent = (event: string, part: string) => `${event}, ${part}`;

// A section in words.
export const notUsed = 'Nicht verwendet';
export const unknownKeys = 'Schlüssel, die dieser Editor nicht kennt. Sie bleiben, wie sie sind:';
export const emptyName = '(leerer Name)';

/** Parts of the page by name, as the subject of "… could not be loaded." */
export const parts = {
  reply: 'Die Antwort dieses Links',
  problems: 'Die Liste der Probleme',
  section: (title: string) => `Der Abschnitt „${title}“`,
  ownReply: 'Ihre Antwort',
  comparison: 'Der Vergleich',
  install: 'Die Installationsanfrage',
  json: 'Das JSON',
  dialog: 'Dieser Dialog',
};
