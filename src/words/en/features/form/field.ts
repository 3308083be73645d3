import { oneOrMore } from '../../../../lib/text/plural';

export const theDocument = 'the document';
export const fixAt = (fix: string, place: string) => `${fix}: ${place}`;
export const why = 'Why';
export const whyAt = (place: string) => `Why: ${place}`;
export const notesPart = 'The notes at this field';

export const required = 'required';
export const more = 'More';
export const less = 'Less';
export const moreAbout = (field: string) => `More about ${field}`;
export const lessAbout = (field: string) => `Less about ${field}`;
// How many characters there is room for.
export const tooMany = (count: number) => `${count} too many`;
export const left = (count: number) => `${count} left`;
export const atMost = (count: number) => `At most ${count} characters`;
export const fromTo = (least: number, most: number) => `${least} to ${most}`;

export const goToLineOf = (key: string) => `Go to the line of ${key}`;
export const goToLine = 'Go to its line in the JSON (Ctrl+Enter)';
export const removeIt = 'Remove it';
export const removeItAt = (place: string) => `Remove it: ${place}`;

// Steps of the history, by the JSON key.
export const edited = (key: string) => `${key} edited`;
export const emptied = (key: string) => `${key} emptied`;
export const removed = (key: string) => `${key} removed`;
export const stepDone = (step: string) => `${step}.`;
export const undoneWithLater = (later: number) =>
  `Undone, and with it ${later} later ${oneOrMore(later, 'change', 'changes')}.`;
export const redoAll = 'Redo all';
