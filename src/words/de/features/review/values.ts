import { inDigits } from '../../../../lib/text/plural';

export const fingerprint = 'Fingerabdruck: <words/>';
export const fingerprintOfIncomplete = 'Fingerabdruck dieses unvollständigen Manifests: <words/>';
export const fingerprintOfComplete =
  'Fingerabdruck des vollständigen, wie die Seite des Absenders ihn berechnet hat: <words/>';
export const otherManifest =
  'Das ist nicht das Manifest, das der Absender hatte. Dessen Fingerabdruck war: <words/>';

export const logo = 'Logo: <address/>';
/** The host that is called, where the address looks like another one. */
export const reallyHost = '(tatsächlich <host/>)';

// Values of a list against those of the template: what a mark says, and what it means.
export const added = 'zusätzlich';
export const leftOut = 'weggelassen';
export const unknown = 'unbekannt';
export const notInTemplate = 'Nicht in der Vorlage';
export const leftOutHere = 'In der Vorlage, hier weggelassen';
export const unknownValue = 'Unbekannter Wert';

export const copyJson = 'JSON kopieren';
export const jsonCopied = 'Das JSON ist in der Zwischenablage.';
export const copyingNotAllowed =
  'Der Browser hat das Kopieren nicht erlaubt. Verwenden Sie stattdessen „Herunterladen“.';
export const tooLongToPrint =
  'Das JSON ist zu lang, um hier gedruckt zu werden. Es steht in der Datei und im Link; am Fingerabdruck oben erkennen Sie, dass es dasselbe ist.';
export const lineFurtherDown = (line: number) => `Zeile ${line} steht weiter unten.`;
export const onlyFirst = (shown: number, all: number) =>
  `Hier sehen Sie nur die ersten ${inDigits(shown)} von ${inDigits(all)} Zeichen. „JSON kopieren“ und „Herunterladen“ liefern alle.`;
