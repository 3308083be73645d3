import { counted } from '../../../../lib/text/plural';

export const setAllWebhooks = 'Alle Webhooks einstellen';
export const staysWhereEmpty =
  'Was Sie leer lassen, bleibt, wie es ist. Mit einer Adresse kommen auch Ereignisse hinzu, die das Manifest noch nicht hat.';
export const setWebhooks = 'Webhooks einstellen';
export const address = 'Adresse';
export const baseAddress = 'Basisadresse';
export const how = 'Wie';
export const oneAddress = 'Eine Adresse für alle Ereignisse';
export const pathPerEvent = 'Eine Basisadresse und ein Pfad je Ereignis';
export const retries = 'Wiederholungen';
export const asTheyAre = 'Wie bisher';
export const droppedAtFirst = '0: beim ersten Fehlschlag verworfen';
export const headerName = 'Header-Name';
export const headerValue = 'Header-Wert';
export const events = 'Ereignisse';
export const pathFor = (event: string) => `Pfad für ${event}`;
// Events for which there are too many to be listed.
export const setToo = (count: number) =>
  `Und ${counted(count, 'weiteres Ereignis', 'weitere Ereignisse')}, die ebenso gesetzt werden.`;
export const notSet = 'Nicht gesetzt';

export const tickOne = 'Wählen Sie mindestens ein Ereignis aus.';
export const fillInOne = 'Geben Sie eine Adresse, eine Anzahl von Wiederholungen oder einen Header ein.';
export const needsAddress =
  'Keines der ausgewählten Ereignisse steht schon im Manifest: Geben Sie auch eine Adresse ein.';
export const needsHttps = 'Beginnen Sie die Adresse mit https://: An andere sendet die Plattform nicht.';
export const needsFullAddress =
  'Geben Sie eine vollständige Adresse ein, etwa https://connector.example.com/liveperson.';

// What was done: a step of the history, and a message with what was set, such as "address, retries, header X-Api-Key".
export const webhooksSet = (count: number) => `${counted(count, 'Webhook', 'Webhooks')} eingestellt`;
export const webhooksSetTo = (count: number, what: string) =>
  `${counted(count, 'Webhook', 'Webhooks')} eingestellt: ${what}.`;
export const setAddress = 'Adresse';
export const setRetries = 'Wiederholungen';
export const setHeader = (name: string) => `Header ${name}`;
