import { counted, oneOrMore } from '../../../../lib/text/plural';

export const whatUpdateDoes = 'Was die Aktualisierung bewirkt';
export const installedNow = 'Was jetzt installiert ist';
export const pasteResponse =
  'Fügen Sie die Rückmeldung auf Anfrage 1 oder 2 ein. Sie wird hier auf der Seite verglichen und aus dem Feld genommen, denn sie enthält das Client-Secret.';
export const revision = 'Revision (ac-revision)';
export const revisionExample = 'Aus der Rückmeldung auf Anfrage 2';
export const compareWithUpdate = 'Mit der Aktualisierung vergleichen';
export const showWithoutComparing = 'Anfrage 3 ohne Vergleich anzeigen';
/** The name of the place where the comparison is told. */
export const updateAndInstalled = 'Aktualisierung und Installiertes';
export const changesNothing = 'Die Aktualisierung ändert nichts.';
export const manifestChanged = 'Das Manifest wurde seitdem geändert: Vergleichen Sie noch einmal.';

const things = (count: number) => counted(count, 'Angabe', 'Angaben');
const stay = (count: number) => oneOrMore(count, `${count} bleibt erhalten`, `${count} bleiben erhalten`);

export const removes = 'Entfernt';
export const removesThings = (count: number) => `Entfernt ${things(count)}`;
export const removesThingsButKept = (count: number, kept: number) =>
  `Entfernt ${things(count)}, ${stay(kept)}`;
export const removesNothing = 'Entfernt nichts';
export const removesNothingButKept = (kept: number) => `Entfernt nichts, ${stay(kept)}`;
export const changes = 'Ändert';
export const changesThings = (count: number) => `Ändert ${things(count)}`;
export const adds = 'Fügt hinzu';
export const addsThings = (count: number) => `Fügt ${things(count)} hinzu`;

export const kept = 'Bleibt erhalten';
export const keepIt = 'Beibehalten';
/** `subject`: what would be removed, "Ziele: Lead". */
export const keptThis = (subject: string) => `Bleibt erhalten: ${subject}`;
export const keepThis = (subject: string) => `Beibehalten: ${subject}`;
/** What the history calls the step. */
export const subjectKept = (subject: string) => `${subject} beibehalten`;
export const inManifestAgain = (subject: string) => `${subject} steht wieder im Manifest.`;
