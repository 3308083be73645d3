import { counted } from '../../../lib/text/plural';

// The line of keys below the text.
export const tabKey = 'Ctrl+M';
export const tabKeyOnMac = 'Ctrl+Shift+M';
export const fieldKey = 'Ctrl+Enter';
export const fieldKeyOnMac = 'Cmd+Enter';
export const tabLeaves = (key: string) => `Tab leaves the editor. ${key}: Tab indents instead.`;
export const tabIndents = (key: string) =>
  `Tab indents. Escape, then Tab leaves the editor. ${key}: Tab leaves again.`;
export const keyToField = (key: string) => `${key}: go to the field.`;

export const bytes = (count: number) => counted(count, 'byte');
export const wrap = 'Wrap';
export const fold = 'Fold';
export const unfoldAll = 'Unfold all';
export const format = 'Format';
export const formatHelp = 'Lay the text out with two spaces a level';
export const correctFirst = 'Correct the JSON first: it does not parse';
export const goToField = 'Go to field';
export const goToFieldOf = (pointer: string) => `Go to the field of ${pointer}`;
export const cursorFirst = 'Put the cursor on a key or value first';
export const copyJson = 'Copy JSON';

export const jsonCopied = 'JSON copied to the clipboard.';
export const controlKey = 'Ctrl';
export const copyRefused = (key: string) =>
  `The browser did not allow copying. Click into the JSON, then press ${key}+A and ${key}+C.`;
export const laidOut = 'JSON laid out';
export const laidOutAlready = 'The JSON is laid out already.';
export const notLaidOut =
  'The JSON could not be laid out: it would change what it says, or grow past 10 million characters. Nothing was changed.';

export const breaksAt = (line: number, column: number, message: string) =>
  `Line ${line}, column ${column}: ${message}`;
export const goThere = 'Go there';
export const backToGoodText = 'Back to the last good text';
export const isGoodText = 'Back to the last good text.';
export const mixedLineEnds =
  'The lines of this text end in different ways. The code editor would change them by showing them, so the text is shown without it.';
export const makeLineEndsEqual = 'Make line ends equal';
export const lineEndsMadeEqual = 'Line ends made the same';
export const lineEndsEqual = 'All lines end in the same way now.';
export const noCodeEditor =
  'The code editor could not be loaded. The text is shown without it; the form works as before.';
