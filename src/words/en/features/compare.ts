import { counted, inDigits } from '../../../lib/text/plural';

export const compare = 'Compare';
export const whatCanBeCompared =
  'Any two texts: the document, a template, what was imported, a snapshot, a draft, a file.';
export const before = 'Before';
export const after = 'After';
export const swapSides = 'Swap both sides';
export const readingText = 'Reading the text…';
export const howToCompare = 'How to compare';
export const changesInWords = 'Changes in words';
export const sideBySide = 'Side by side';

// What a side can show.
export const thisDraft = 'This draft';
export const currentDocument = 'Current document';
export const asImported = 'Document as it was imported';
export const snapshot = (name: string, when: string) => `Snapshot “${name}”, ${when}`;
export const templates = 'Templates';
export const template = (title: string) => `${title} template`;
export const otherDrafts = 'Other drafts';
export const otherDraft = (title: string, when: string) => `${title}, ${when}`;
export const elsewhere = 'Elsewhere';
export const pastedOrFile = 'Pasted text or a file';
export const pasteAbove = 'Paste a manifest above, or choose a file.';
export const textGone = 'This text is there no more: choose another one.';
export const draftUnreadable = 'The browser could not read this draft. Choose another text.';
/** `side`: "Before" or "After". */
export const pastedJson = (side: string) => `${side}: pasted JSON`;
export const fileOf = (side: string) => `${side}: file`;
export const pasteHere = 'Paste the JSON, or drop a file here';

// What changed, in words.
export const breaks = (side: string, line: number, column: number, why: string) =>
  `“${side}” breaks at line ${line}, column ${column}: ${why}.`;
export const wordsNeedJson =
  'What changed can be told in words once both texts are JSON. Side by side works all the same.';
export const changes = (count: number) => counted(count, 'change');
export const revert = 'Revert';
export const revertThis = (change: string) => `Revert: ${change}`;
/** `subject`: what was brought back, "Goals: lead". */
export const reverted = (subject: string) => `Reverted: ${subject}`;
/** What the history calls the step. */
export const subjectReverted = (subject: string) => `${subject} reverted`;
export const whenReverted = 'Changes can be reverted while “After” is the current document.';
export const showMore = (left: number) => `Show more (${inDigits(left)} left)`;
export const bothSame = 'Both say the same.';
export const textsEqual = 'The texts are equal, character for character.';
export const onlyLayout =
  'The texts differ only in layout: spaces, line breaks, the order of keys, or the way a value is written.';
export const added = 'Added';
export const removed = 'Removed';
export const changed = 'Changed';
export const wholeDocument = 'The whole document';

// Side by side.
export const sidesNotLoaded =
  'The side-by-side view could not be loaded. “Changes in words” has everything that differs.';
export const nothingMarked =
  'This browser blocks the background work that finds the lines which differ: both texts are shown, and nothing is marked in them. “Changes in words” has everything that differs.';
export const loadingSides = 'Loading the side-by-side view…';
export const previousChange = 'Previous change';
export const nextChange = 'Next change';
export const showEqualLines = 'Show equal lines';
export const textBefore = 'Text before, read-only';
export const textAfter = 'Text after, read-only';
