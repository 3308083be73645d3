import { counted } from '../../../../lib/text/plural';

export const yourReply = 'Ihre Antwort';
export const yourReplyWith = (notes: number) => `Ihre Antwort: ${counted(notes, 'Notiz', 'Notizen')}`;
export const howToReply =
  'Heften Sie Notizen an die Zeilen oben, jeweils mit der Schaltfläche am Ende, oder an jedes andere Feld, auch an fehlende. Um Werte zu korrigieren, bearbeiten Sie eine Kopie und teilen Sie sie: Deren Link antwortet auf diesen und nimmt Ihre Notizen mit.';
export const edit = 'Bearbeiten';
export const noteRemoved = 'Notiz entfernt.';
export const sendReply = 'Antwort senden';
export const noteOnWhole = 'Notiz zum ganzen Manifest';
export const needsNote =
  'Eine Antwort braucht eine Notiz. Schreiben Sie eine zum ganzen Manifest und senden Sie dann die Antwort.';

// The dialog that sends it.
export const whatIsSent = (fingerprint: string, notes: number) =>
  `Antwort auf ${fingerprint} mit ${counted(notes, 'Notiz', 'Notizen')}. Das Manifest darin ist unverändert.`;
export const replyLink = 'Link der Antwort';
export const copyLink = 'Link kopieren';
export const linkCopied = 'Link kopiert';
export const copyingNotAllowed =
  'Der Browser hat das Kopieren nicht erlaubt. Der Link ist markiert: Drücken Sie Strg+C (auf dem Mac Cmd+C).';
export const yourName = 'Ihr Name (optional)';
export const yourNameHelp = (most: number) =>
  `Damit der Absender weiß, wer antwortet. Höchstens ${most} Zeichen.`;
