import { counted, inDigits } from '../../../../lib/text/plural';

/** The parts of the manifest that are shown together. */
export const sections = {
  app: { title: 'App', description: 'Wie die App heißt und wie sie sich zeigt.' },
  signIn: {
    title: 'Anmeldung',
    description: 'Wie die App ihre OAuth-2.0-Tokens erhält und was diese erlauben.',
  },
  launch: {
    title: 'Start',
    description: 'Wo sich die App öffnet und für wen. Nur für Apps mit eigenen Seiten.',
  },
  webhooks: {
    title: 'Webhooks',
    description: 'Wohin die Plattform sendet, was in Konversationen geschieht.',
  },
  engagement: {
    title: 'Engagement',
    description: 'Was Kampagnenmanager verwenden dürfen, wenn sie ein Engagement für diese App gestalten.',
  },
};
export const otherKeys = 'Weitere Schlüssel';

// How a section stands: one of the first two, or the others in a row: "2 Probleme, 1 auszufüllen, 1 Warnung".
export const noProblems = 'Keine Probleme';
export const notUsed = 'Nicht verwendet';
export const toFillIn = 'Auszufüllen';
export const countToFillIn = (count: number) => `${inDigits(count)} auszufüllen`;

export const problems = (count: number) => counted(count, 'Problem', 'Probleme');
export const valuesToFillIn = (count: number) => counted(count, 'auszufüllender Wert', 'auszufüllende Werte');
export const warnings = (count: number) => counted(count, 'Warnung', 'Warnungen');
export const hints = (count: number) => counted(count, 'Hinweis', 'Hinweise');
export const severities = { error: 'Problem', warning: 'Warnung', info: 'Hinweis' };

export const valid = 'Gültig';
/** @param counts what there is to say all the same: "3 Warnungen, 1 Hinweis" */
export const validBut = (counts: string) => `Gültig, ${counts}`;

/** LivePerson's own pages. */
export const pages = {
  template: 'LivePerson: Erste Schritte mit der Connector API',
  installing: 'LivePerson: Anwendungen installieren',
  protocol: 'LivePerson: Webhooks, Protokoll und Sicherheit',
  retries: 'LivePerson: Webhooks, Regeln für Wiederholungen',
  events: 'LivePerson: Webhooks, Ereignisse',
};

/** What a step of the history names where the whole document was changed. */
export const wholeManifest = 'Manifest';
export const belongsHere = (place: string) => `${place} steht nicht im Dokument. Hier ist der Platz dafür.`;
export const stoodHere = (place: string) =>
  `${place} steht nicht mehr im Dokument. Hier war der Platz dafür.`;

export const unknownChoice =
  'Es ist nicht bekannt, dass die Plattform diesen Wert annimmt. Er bleibt, bis Sie ihn abwählen.';
