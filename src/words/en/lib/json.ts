/** Says where the JSON breaks. `message` is one of those below. */
export const breaksAt = (line: number, column: number, message: string) =>
  `The JSON breaks at line ${line}, column ${column}: ${message}.`;

// What is wrong there. It stands behind the colon of the sentence above, and has no full stop of its own.
export const notJson = 'this is not JSON';
export const emptyText = 'the text is empty, start with {';
export const byteOrderMark = 'an invisible byte order mark stands before the JSON: take it out';
export const noComments = 'JSON has no comments: take it out';
export const unfinishedNumber = 'the number is not complete';
export const controlCharacter = 'a control character in a text must be written as an escape, such as \\t';
export const shortUnicodeEscape = 'a \\u escape needs four digits or letters A to F';
export const unknownEscape = 'this escape is unknown: write two backslashes for one backslash';
export const missingQuote = 'the closing double quote of this text is missing';
export const missingColon = 'a colon is missing after this key';
export const tooDeep = (levels: number) =>
  `the nesting is deeper than ${levels} levels, which no manifest needs`;
export const leadingZero = 'a number must not begin with a zero';
export const endedBefore = 'the JSON has ended before this: take the rest out';
export const missingCloser = (closer: string) => `the closing ${closer} is missing`;
export const closesNothing = (found: string, expected: string) =>
  `${found} closes nothing here: ${expected} was expected`;
export const unexpectedColon = 'a colon is not expected here: a comma or an end is';
export const missingComma = 'a comma is missing';
export const commaBefore = (closer: string) => `the comma before ${closer} is one too many`;
export const extraComma = 'this comma is one too many';
export const expectedKey = 'a key in double quotes is expected';
export const endsBeforeValue = 'the text ends where a value is expected';
export const commaBeforeValue = 'a value is expected before this comma';
export const expectedValue = 'a value is expected';
export const singleQuotes = 'single quotes are not JSON: use double quotes';
export const curlyQuotes = 'curly quotes are not JSON: use straight double quotes';
export const codeFence = 'a code fence is not JSON: take the ``` lines out';
