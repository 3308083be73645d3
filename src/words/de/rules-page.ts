import { inDigits } from '../../lib/text/plural';

export const allRules = 'Alle Regeln';
export const description =
  'Jede Regel, die der Install Manifest Editor prüft, warum sie wichtig ist, und ein Beispiel dazu.';
export const whatIsChecked = (count: number) =>
  `Worauf der Editor, die Prüfansicht und die Befehlszeile achten: ${inDigits(count)} Regeln. Ein Problem ist, was die Plattform nicht installieren kann, eine Warnung, was nicht funktionieren wird oder nicht so gemeint ist, und ein Hinweis, was man vielleicht wissen möchte.`;
export const backToEditor = 'Zurück zum Editor';
export const byFamily = 'Regeln nach Gruppen';
/** Before the ids of the rules of a group. */
export const inProblems = 'In der Liste der Probleme:';
export const before = 'Vorher';
export const after = 'Nachher';

export const families = {
  schema: 'Syntax und Schema',
  placeholder: 'Auszufüllen',
  address: 'Adressen',
  endpoint: 'Endpunkte',
  event: 'Ereignisse',
  key: 'Schlüssel',
  retry: 'Wiederholungen',
  oauth: 'Anmeldung',
  launch: 'Start',
  name: 'Namen',
  logo: 'Logo',
  engagement: 'Engagement',
  header: 'Header',
  'left-out': 'Sehr große Dokumente',
};

// What is to be known of a rule besides.
export const offByDefault =
  'Aus, bis jemand sie einschaltet: mit Strg+K über ihren Befehl oder auf der Befehlszeile mit --also.';
export const pictureSize = (width: number, height: number) =>
  `Hier hat das Bild ${inDigits(width)} × ${inDigits(height)} Pixel.`;
export const noShortExample = {
  ofProblems: 'Dafür muss ein Dokument mehr als 1.000 Probleme haben: Ein kurzes Beispiel gibt es nicht.',
  ofKeys: 'Dafür muss ein Dokument mehr als 100.000 Schlüssel haben: Ein kurzes Beispiel gibt es nicht.',
};
