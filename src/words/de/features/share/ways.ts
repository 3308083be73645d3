import { listed } from '../../../../lib/text/list';

export const linkCopied = 'Link kopiert';
/** `fields`: those of the note that were left out, because what stands in them is not right. */
export const linkCopiedWithout = (fields: readonly string[]) =>
  `Link kopiert, ohne ${listed(fields.map((field) => `„${field}“`))}: Korrigieren Sie das zuerst`;
export const linkSelected =
  'Der Browser hat das Kopieren nicht erlaubt. Der Link ist markiert: Drücken Sie Strg+C (auf dem Mac Cmd+C).';
export const copyingNotAllowed = 'Der Browser hat das Kopieren nicht erlaubt.';
export const copyLink = 'Link kopieren';
export const shareLink = 'Link zum Teilen';
export const sendWithApp = 'Mit einer anderen App senden';

export const mailAndMore = 'E-Mail, QR-Code und mehr';
export const mailDraft = 'E-Mail-Entwurf';
export const copyMailText = 'E-Mail-Text kopieren';
export const mailTextCopied = 'E-Mail-Text kopiert.';
export const tooLongForMail =
  'Der Link ist zu lang für eine E-Mail, deshalb nennt sie die Datei zum Anhängen: Klicken Sie zuerst auf „Herunterladen“.';
export const tooLongForCode =
  'Der Link ist zu lang für einen QR-Code, den eine Kamera von einem Bildschirm lesen könnte.';
/** The name of a part of the page, as the subject of "… could not be loaded." */
export const codePart = 'Der QR-Code';
export const codeOfLink = 'QR-Code des Links';
export const makeSmaller = 'Verkleinern';
export const enlarge = 'Zum Vorzeigen vergrößern';

/** The mail to the account team. */
export const mail = {
  subject: (app: string) => `Application Install Manifest: ${app}`,
  subjectWithoutName: 'Application Install Manifest: zur Prüfung',
  openLink: (url: string) =>
    `Öffnen Sie den Link, um das Manifest zu prüfen, herunterzuladen oder eine Kopie zu bearbeiten:\n${url}`,
  seeFile: (file: string) => `Das Manifest steht in der angehängten Datei: ${file}`,
  app: (name: string) => `App: ${name}`,
  appShownAs: (name: string, shown: string) => `App: ${name} (${shown})`,
  account: (number: string) => `Konto: ${number}`,
  state: (verdict: string) => `Stand: ${verdict}`,
  stateIncomplete: (verdict: string, withheld: readonly string[]) =>
    `Stand: ${verdict}, unvollständig: ${withheld.join(', ')} zurückgehalten`,
  fingerprint: (fingerprint: string) => `Fingerabdruck: ${fingerprint}`,
  fingerprintOfIncomplete: (fingerprint: string) =>
    `Fingerabdruck dieses unvollständigen Manifests: ${fingerprint}`,
};
