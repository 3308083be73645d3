import { counted } from '../../../../lib/text/plural';

// The list and its groups.
export const problems = 'Problems';
export const toFillIn = 'To fill in';
export const warnings = 'Warnings';
export const hints = 'Hints';
export const otherKeys = 'Other keys, and the document';
export const noteCount = (count: number) => counted(count, 'note');
export const yourNoteCount = (count: number) => counted(count, 'note of yours', 'notes of yours');
export const noProblems = 'No problems';
export const searchProblems = 'Search the problems';
export const noneHasWords = 'No problem has these words.';
export const orderOfProblems = 'Order of the problems';
export const bySection = 'By section';
export const bySeverity = 'By severity';
export const fixAllSafe = 'Fix all safe ones';
export const previousProblem = 'Previous problem (Shift+F8)';
export const nextProblem = 'Next problem (F8)';
export const closeList = 'Close the list of problems';
export const andMore = (count: number) => `And ${count} more.`;
export const dialogPart = 'This dialog';
export const noProblemsFound = 'No problems found.';
export const notCheckedYet = 'The manifest is not checked yet.';

// One row.
export const theDocument = 'The document';
export const fixAt = (fix: string, place: string) => `${fix}: ${place}`;
export const goToField = 'Go to field';
export const goToFieldAt = (place: string) => `Go to field: ${place}`;
export const goToLine = 'Go to line';
export const goToLineAt = (place: string) => `Go to line: ${place}`;

// Notes of a reviewer, and of the person here.
export const notes = 'Notes';
export const yourNotes = 'Your notes';
export const noteAt = (place: string) => `Note: ${place}`;
export const yourNoteAt = (place: string) => `Your note: ${place}`;
export const goneFrom = (place: string) => `${place} (no longer in the document)`;
export const done = 'Done';
export const noteDone = 'Note done.';
export const yourNoteRemoved = 'Your note was removed.';

// Rules that are switched in this draft.
export const silencedRules = 'Silenced rules';
export const showAgain = 'Show again';
export const offByDefault = 'Rules that are off by default';
export const askForIt = 'Ask for it';
export const askedFor = 'Rules that you asked for';
export const switchOff = 'Switch it off';
export const doWithRule = (action: string, rule: string) => `${action}: ${rule}`;
