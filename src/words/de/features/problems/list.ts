import { counted } from '../../../../lib/text/plural';

// The list and its groups.
export const problems = 'Probleme';
export const toFillIn = 'Auszufüllen';
export const warnings = 'Warnungen';
export const hints = 'Hinweise';
export const otherKeys = 'Weitere Schlüssel und das Dokument';
export const noteCount = (count: number) => counted(count, 'Notiz', 'Notizen');
export const yourNoteCount = (count: number) => counted(count, 'Notiz von Ihnen', 'Notizen von Ihnen');
export const noProblems = 'Keine Probleme';
export const searchProblems = 'Probleme durchsuchen';
export const noneHasWords = 'Kein Problem enthält diese Wörter.';
export const orderOfProblems = 'Reihenfolge der Probleme';
export const bySection = 'Nach Abschnitt';
export const bySeverity = 'Nach Schwere';
export const fixAllSafe = 'Alle sicheren korrigieren';
export const previousProblem = 'Vorheriges Problem (Umschalt+F8)';
export const nextProblem = 'Nächstes Problem (F8)';
export const closeList = 'Liste der Probleme schließen';
export const andMore = (count: number) => `Und ${counted(count, 'weiteres', 'weitere')}.`;
export const dialogPart = 'Dieser Dialog';
export const noProblemsFound = 'Keine Probleme gefunden.';
export const notCheckedYet = 'Das Manifest ist noch nicht geprüft.';

// One row.
export const theDocument = 'Das Dokument';
export const fixAt = (fix: string, place: string) => `${fix}: ${place}`;
export const goToField = 'Zum Feld';
export const goToFieldAt = (place: string) => `Zum Feld: ${place}`;
export const goToLine = 'Zur Zeile';
export const goToLineAt = (place: string) => `Zur Zeile: ${place}`;

// Notes of a reviewer, and of the person here.
export const notes = 'Notizen';
export const yourNotes = 'Ihre Notizen';
export const noteAt = (place: string) => `Notiz: ${place}`;
export const yourNoteAt = (place: string) => `Ihre Notiz: ${place}`;
export const goneFrom = (place: string) => `${place} (nicht mehr im Dokument)`;
export const done = 'Erledigt';
export const noteDone = 'Notiz erledigt.';
export const yourNoteRemoved = 'Ihre Notiz wurde entfernt.';

// Rules that are switched in this draft.
export const silencedRules = 'Stummgeschaltete Regeln';
export const showAgain = 'Wieder anzeigen';
export const offByDefault = 'Regeln, die standardmäßig aus sind';
export const askForIt = 'Einschalten';
export const askedFor = 'Von Ihnen eingeschaltete Regeln';
export const switchOff = 'Ausschalten';
export const doWithRule = (action: string, rule: string) => `${action}: ${rule}`;
