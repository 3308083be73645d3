import { counted, inDigits } from '../../../lib/text/plural';

export const compare = 'Vergleichen';
export const whatCanBeCompared =
  'Zwei beliebige Texte: das Dokument, eine Vorlage, das Importierte, eine Momentaufnahme, ein Entwurf, eine Datei.';
export const before = 'Vorher';
export const after = 'Nachher';
export const swapSides = 'Seiten tauschen';
export const readingText = 'Der Text wird gelesen …';
export const howToCompare = 'Art des Vergleichs';
export const changesInWords = 'Änderungen in Worten';
export const sideBySide = 'Nebeneinander';

// What a side can show.
export const thisDraft = 'Dieser Entwurf';
export const currentDocument = 'Aktuelles Dokument';
export const asImported = 'Dokument, wie es importiert wurde';
export const snapshot = (name: string, when: string) => `Momentaufnahme „${name}“, ${when}`;
export const templates = 'Vorlagen';
export const template = (title: string) => `Vorlage „${title}“`;
export const otherDrafts = 'Andere Entwürfe';
export const otherDraft = (title: string, when: string) => `${title}, ${when}`;
export const elsewhere = 'Anderswo';
export const pastedOrFile = 'Eingefügter Text oder eine Datei';
export const pasteAbove = 'Fügen Sie oben ein Manifest ein oder wählen Sie eine Datei.';
export const textGone = 'Diesen Text gibt es nicht mehr: Wählen Sie einen anderen.';
export const draftUnreadable =
  'Der Browser konnte diesen Entwurf nicht lesen. Wählen Sie einen anderen Text.';
/** `side`: "Before" or "After". */
export const pastedJson = (side: string) => `${side}: eingefügtes JSON`;
export const fileOf = (side: string) => `${side}: Datei`;
export const pasteHere = 'JSON einfügen oder eine Datei hierher ziehen';

// What changed, in words.
export const breaks = (side: string, line: number, column: number, why: string) =>
  `„${side}“ ist in Zeile ${line}, Spalte ${column} fehlerhaft: ${why}.`;
export const wordsNeedJson =
  'Änderungen lassen sich erst in Worten beschreiben, wenn beide Texte JSON sind. „Nebeneinander“ funktioniert trotzdem.';
export const changes = (count: number) => counted(count, 'Änderung', 'Änderungen');
export const revert = 'Zurücknehmen';
export const revertThis = (change: string) => `Zurücknehmen: ${change}`;
/** `subject`: what was brought back, "Ziele: Lead". */
export const reverted = (subject: string) => `Zurückgenommen: ${subject}`;
/** What the history calls the step. */
export const subjectReverted = (subject: string) => `${subject} zurückgenommen`;
export const whenReverted =
  'Änderungen lassen sich zurücknehmen, solange „Nachher“ das aktuelle Dokument ist.';
export const showMore = (left: number) => `Mehr anzeigen (noch ${inDigits(left)})`;
export const bothSame = 'Beide bedeuten dasselbe.';
export const textsEqual = 'Die Texte sind Zeichen für Zeichen gleich.';
export const onlyLayout =
  'Die Texte unterscheiden sich nur in der Form: Leerzeichen, Zeilenumbrüche, die Reihenfolge der Schlüssel oder die Schreibweise eines Werts.';
export const added = 'Hinzugefügt';
export const removed = 'Entfernt';
export const changed = 'Geändert';
export const wholeDocument = 'Das ganze Dokument';

// Side by side.
export const sidesNotLoaded =
  'Die Ansicht „Nebeneinander“ konnte nicht geladen werden. „Änderungen in Worten“ zeigt alle Unterschiede.';
export const nothingMarked =
  'Dieser Browser blockiert die Hintergrundarbeit, die abweichende Zeilen findet: Sie sehen beide Texte, aber nichts ist darin markiert. „Änderungen in Worten“ zeigt alle Unterschiede.';
export const loadingSides = 'Die Ansicht „Nebeneinander“ wird geladen …';
export const previousChange = 'Vorherige Änderung';
export const nextChange = 'Nächste Änderung';
export const showEqualLines = 'Gleiche Zeilen anzeigen';
export const textBefore = 'Text vorher, schreibgeschützt';
export const textAfter = 'Text nachher, schreibgeschützt';
