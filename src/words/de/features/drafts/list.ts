import { oneOrMore } from '../../../../lib/text/plural';

export const drafts = 'Entwürfe';
export const savedByItself =
  'Jede Änderung wird automatisch in diesem Browser gespeichert. Nichts verlässt ihn.';
export const allDrafts = 'Alle Entwürfe';
export const searchDrafts = 'Entwürfe durchsuchen';
export const searchByName = 'Nach Name oder App suchen';
export const newDraft = 'Neuer Entwurf';
export const newDraftOpen =
  'Ein neuer Entwurf aus der Connector-Vorlage ist geöffnet. Der vorherige steht in der Liste.';
export const readingDrafts = 'Entwürfe werden gelesen …';
export const cannotBeReadNow =
  'Was gespeichert ist, lässt sich jetzt nicht lesen. Die Liste zeigt daher nur, was diese Seite selbst hat.';
export const noDraftHas = (search: string) => `Kein Entwurf hat „${search}“ in Name oder App.`;
export const showMore = (count: number, left: number) => `${count} weitere von ${left} anzeigen`;
export const thingsDone = (count: number, last: string) => `${count} Schritte erledigt, der letzte: ${last}`;
export const nothingChanged = (failure: string) => `${failure}. Nichts wurde geändert.`;

// One draft.
export const isOpen = 'Geöffnet';
export const nameOfDraft = 'Name des Entwurfs';
export const renameDraft = (title: string) => `${title} umbenennen`;
export const duplicateDraft = (title: string) => `${title} duplizieren`;
export const deleteDraft = (title: string) => `${title} löschen`;
export const deletedElsewhere = (title: string) => `„${title}“ wurde in einem anderen Tab gelöscht.`;
export const isInList = (title: string) => `„${title}“ steht in der Liste.`;
export const isDeleted = (title: string) => `„${title}“ ist gelöscht.`;
export const checking = 'Wird geprüft …';
export const notChecked = 'Nicht geprüft';
export const timeUnknown = 'Zeit unbekannt';
export const todayAt = (time: string) => `heute, ${time}`;
export const bytes = (count: number) => `${count} Byte`;
export const kilobytes = (count: number) => `${count.toFixed(1).replace('.', ',')} kB`;
export const megabytes = (count: number) => `${count.toFixed(1).replace('.', ',')} MB`;

// A backup of all. The day stands in its file's name: `manifest-entwuerfe-2026-05-03.json`.
export const backUpAll = 'Alle sichern';
export const backupFileName = (day: string) => `manifest-entwuerfe-${day}.json`;
export const backupStarted = (name: string) =>
  `Der Download von ${name} hat begonnen. Verwahren Sie die Datei sicher: Sie enthält alle Entwürfe mit ihren Werten.`;
export const backupFile = 'Sicherungsdatei';
export const restoreBackup = 'Sicherung wiederherstellen';
export const emptyBackup = 'Die Sicherung enthält keinen Entwurf.';
export const allHereAlready = 'Alle Entwürfe der Sicherung sind schon hier.';
const inWords = (count: number) => `${count} ${oneOrMore(count, 'Entwurf', 'Entwürfe')}`;
export const restored = (added: number, same: number) =>
  same === 0
    ? `${inWords(added)} hinzugefügt. Nichts wurde überschrieben.`
    : `${inWords(added)} hinzugefügt. ${inWords(same)} ${oneOrMore(same, 'war', 'waren')} schon hier. Nichts wurde überschrieben.`;

// What could not be read.
export const couldNotBeRead = 'Nicht lesbar';
export const nothingDeleted =
  'Nichts davon wurde gelöscht. Laden Sie es unverändert herunter, um zu sehen, was davon noch brauchbar ist.';
export const unreadFileName = (id: string) => `nicht-lesbar-${id}.json`;
export const downloadAsItIs = 'Unverändert herunterladen';
export const downloadAsItIsOf = (title: string) => `Unverändert herunterladen: ${title}`;
