export const linkCopied = 'Link copied';
/** `fields`: those of the note that were left out, because what stands in them is not right. */
export const linkCopiedWithout = (fields: readonly string[]) =>
  `Link copied, without ${fields.join(' and ')}: correct that first`;
export const linkSelected =
  'The browser did not allow copying. The link is selected: press Ctrl+C (Cmd+C on a Mac).';
export const copyingNotAllowed = 'The browser did not allow copying.';
export const copyLink = 'Copy link';
export const shareLink = 'Share link';
export const sendWithApp = 'Send with another app';

export const mailAndMore = 'Mail, QR code and more';
export const mailDraft = 'Mail draft';
export const copyMailText = 'Copy mail text';
export const mailTextCopied = 'Mail text copied.';
export const tooLongForMail =
  'The link is too long for a mail, so the mail names the file to attach: press Download first.';
export const tooLongForCode = 'The link is too long for a QR code that a camera could read from a screen.';
/** The name of a part of the page, as the subject of "… could not be loaded." */
export const codePart = 'The QR code';
export const codeOfLink = 'QR code of the link';
export const makeSmaller = 'Make it smaller';
export const enlarge = 'Enlarge for a shared screen';

/** The mail to the account team. */
export const mail = {
  subject: (app: string) => `Application Install Manifest: ${app}`,
  subjectWithoutName: 'Application Install Manifest: to review',
  openLink: (url: string) => `Open it to review, download or edit a copy:\n${url}`,
  seeFile: (file: string) => `The manifest is in the file attached: ${file}`,
  app: (name: string) => `App: ${name}`,
  appShownAs: (name: string, shown: string) => `App: ${name} (${shown})`,
  account: (number: string) => `Account: ${number}`,
  state: (verdict: string) => `State: ${verdict}`,
  stateIncomplete: (verdict: string, withheld: readonly string[]) =>
    `State: ${verdict}, not complete: ${withheld.join(', ')} withheld`,
  fingerprint: (fingerprint: string) => `Fingerprint: ${fingerprint}`,
  fingerprintOfIncomplete: (fingerprint: string) => `Fingerprint of this incomplete manifest: ${fingerprint}`,
};
