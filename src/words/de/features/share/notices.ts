import { counted, oneOrMore } from '../../../../lib/text/plural';

// The rows of a notice: places, each with the way there.
export const show = 'Anzeigen';
export const showPlace = (place: string) => `${place} anzeigen`;
export const andMore = (count: number) => `und ${counted(count, 'weitere Stelle', 'weitere Stellen')}`;
export const showMore = (count: number) => `${counted(count, 'weitere Stelle', 'weitere Stellen')} anzeigen`;

export const noLinkYet = (line: number, column: number, why: string) =>
  `Es gibt noch keinen Link, denn das JSON ist in Zeile ${line}, Spalte ${column} fehlerhaft: ${why}.`;
export const goThere = 'Zur Stelle';

export const problems = 'Probleme';
export const worksAllTheSame = 'Der Link funktioniert trotzdem und zeigt sie allen, die ihn öffnen.';

export const reply = 'Antwort';
export const replyTo = 'Antwort auf <fingerprint/>';
export const replyToWith = (notes: number) =>
  `Antwort auf <fingerprint/> mit ${counted(notes, 'Notiz', 'Notizen')}`;
export const takeOver = 'Wer dieses Manifest gesendet hat, kann Ihre Änderungen einzeln annehmen.';

export const withheldBefore = 'Früher zurückgehalten';
export const withheldEarlier = (count: number) =>
  `Unvollständig: ${counted(count, 'Wert', 'Werte')} von einem früheren Absender zurückgehalten.`;
/** `mark`: the words that stand in the manifest in place of a value, always English. */
export const markInPlace =
  'Stattdessen steht dort <mark/>, auch im Link. Setzen Sie die Werte ein oder überlassen Sie das jemandem, der sie hat.';

export const credentials = 'Zugangsdaten';
/** The names follow. */
export const credentialsIn = (count: number) =>
  `${counted(count, 'geheimer Wert', 'geheime Werte')} im Link:`;
export const credentialsLeftOut = (count: number) =>
  `${counted(count, 'geheimer Wert', 'geheime Werte')} nicht im Link:`;
export const andMoreNames = (count: number) => `und ${count} ${oneOrMore(count, 'weiterer', 'weitere')}`;
export const valuesReadable =
  'Wer den Link bekommt oder ihn später in einer E-Mail oder einem Chat findet, kann die Werte lesen.';
export const opensIncomplete =
  'Der Link öffnet sich als unvollständiges Manifest und sagt das auch. Senden Sie die Werte auf einem sicheren Weg.';
export const includeValues = 'Die Werte in den Link aufnehmen';

export const credentialsInAddresses = 'Zugangsdaten in Adressen';
export const countedInAddresses = (count: number) =>
  `${counted(count, 'geheimer Wert', 'geheime Werte')} in Adressen.`;
export const addressesReadable =
  'Wer den Link oder die Datei bekommt, kann sie lesen. Senden Sie Zugangsdaten stattdessen in einem Header, wenn der Endpunkt es erlaubt: Header-Werte bleiben weg.';
export const nameOrPassword = '<place/>: ein Name oder Passwort vor dem Host';
export const parameter = '<place/>: der Parameter <name/>';

export const fingerprint = 'Fingerabdruck: <words/>';
export const fingerprintOfComplete = 'Fingerabdruck des vollständigen Manifests: <words/>';
export const fingerprintOfIncomplete = 'Fingerabdruck des unvollständigen Manifests im Link: <words/>';
export const readToEachOther =
  'Der Prüfer sieht dieselben Wörter: Lesen Sie sie einander vor, um sicher zu sein, dass beide dasselbe Manifest haben.';
