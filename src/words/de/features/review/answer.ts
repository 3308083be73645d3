import { counted, oneOrMore } from '../../../../lib/text/plural';

// A reply that came, and the draft that it is about.
export const reply = 'Antwort';
export const notes = 'Notizen';
export const moreNotes = (count: number) =>
  oneOrMore(
    count,
    'Mit dem Link kam 1 weitere Notiz, die hier nicht angezeigt wird.',
    `Mit dem Link kamen ${count} weitere Notizen, die hier nicht angezeigt werden.`,
  );
export const replyToDraft = 'Antwort auf <draft/> <fingerprint/>';
export const replyToManifest = 'Antwort auf das Manifest <fingerprint/>';
export const lookingForDraft = 'Der Entwurf mit diesem Fingerabdruck wird gesucht …';
export const noDraftFound =
  'Kein Entwurf in diesem Browser hat diesen Fingerabdruck, deshalb öffnet sich die Antwort wie jeder andere Link.';
export const manyDrafts =
  'In diesem Browser liegen viele Entwürfe, und keiner der bisher durchsuchten hat diesen Fingerabdruck.';
export const lookAtAll = 'Alle durchsuchen';
export const draftHasFingerprint = 'Ihr Entwurf <draft/> hat diesen Fingerabdruck.';
export const draftChangedByAccepting =
  'Ihr Entwurf <draft/> hatte diesen Fingerabdruck; geändert hat sich seitdem nur, was Sie hier angenommen haben.';
export const draftChanged = 'Ihr Entwurf <draft/> hatte diesen Fingerabdruck und wurde seitdem geändert.';
export const fingerprintNow = 'Sein Fingerabdruck jetzt: <fingerprint/>';
export const replyBreaks =
  'Das JSON der Antwort ist fehlerhaft, deshalb lassen sich ihre Änderungen nicht einzeln anzeigen.';
export const draftBreaks =
  'Das JSON Ihres Entwurfs ist fehlerhaft: Korrigieren Sie es zuerst, dann lassen sich die Unterschiede zur Antwort anzeigen.';
export const goToField = 'Zum Feld';
export const goToLine = 'Zur Zeile';
export const done = 'Erledigt';
export const notDone = 'Nicht erledigt';
export const openDraft = 'Entwurf öffnen';
export const notesAtFields = 'Die Notizen stehen auch an den Feldern des Entwurfs, bis sie erledigt sind.';

// The changes of a reply.
export const changes = 'Änderungen';
export const accept = 'Annehmen';
export const acceptChange = (change: string) => `Annehmen: ${change}`;
export const reject = 'Ablehnen';
export const rejectChange = (change: string) => `Ablehnen: ${change}`;
export const takeBack = 'Zurücknehmen';
export const takeBackRejection = (change: string) => `Zurücknehmen: ${change}`;
export const rejected = 'Abgelehnt: Ihr Entwurf bleibt hier, wie er ist.';
/** What the history calls the step. `subject`: what was changed, "Ziele: Lead". */
export const accepted = (subject: string) => `Angenommen: ${subject}`;
export const acceptedChanges = (count: number) =>
  `Angenommen: ${counted(count, 'Änderung', 'Änderungen')} der Antwort`;
export const acceptThese = (count: number) => `Diese ${count} annehmen`;
export const acceptAllBut = (count: number) => `Alle bis auf ${count} annehmen`;
export const acceptAll = 'Alle annehmen';
export const hasEveryChange = 'Ihr Entwurf enthält alle Änderungen dieser Antwort.';
export const nothingToDecide = (rejected: number) =>
  `Nichts mehr zu entscheiden: ${counted(rejected, 'Änderung', 'Änderungen')} abgelehnt.`;
export const toDecide = (count: number) => `${counted(count, 'Änderung', 'Änderungen')} zu entscheiden`;
export const toDecideAndRejected = (count: number, rejected: number) =>
  `${counted(count, 'Änderung', 'Änderungen')} zu entscheiden, ${rejected} abgelehnt`;
export const moreChanges = (count: number) =>
  `${counted(count, 'weitere Änderung erscheint', 'weitere Änderungen erscheinen')}, wenn diese entschieden sind.`;
export const ownChanges = (count: number) =>
  oneOrMore(
    count,
    '1 weiterer Unterschied: Ihre eigene Änderung, seit Sie das Manifest gesendet haben. Sie bleibt.',
    `${counted(count, 'weiterer Unterschied', 'weitere Unterschiede')}: Ihre eigenen Änderungen, seit Sie das Manifest gesendet haben. Sie bleiben.`,
  );
export const sideBySide = 'Nebeneinander: Ihr Entwurf und die Antwort';

// Why a change could not be made in the draft.
export const draftNotOpened =
  'Der Entwurf ließ sich nicht öffnen. Laden Sie die Seite neu, um es noch einmal zu versuchen.';
export const browserCouldNotOpen =
  'Der Browser konnte den Entwurf nicht öffnen. Laden Sie die Seite neu, um es noch einmal zu versuchen.';
export const draftDeleted = 'Den Entwurf gibt es nicht mehr: Er wurde inzwischen gelöscht.';
export const draftMovedOn =
  'Der Entwurf wurde inzwischen geändert. Sehen Sie sich die Unterschiede noch einmal an.';
export const draftHasThis = 'Der Entwurf enthält das bereits.';
