import { createScanner } from 'jsonc-parser';
import { lineAt, positionAt } from '../text/text-position';

/** Where a text stops being JSON, and what was expected there. */
export type SyntaxProblem = {
  /** UTF-16 characters from the start of the text. */
  offset: number;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 characters. */
  column: number;
  /** The whole line, for showing it. */
  lineText: string;
  /** What is wrong or missing, without a capital or a full stop: "a comma is missing". */
  message: string;
};

/** Says where the JSON breaks: "The JSON breaks at line 3, column 5: a comma is missing." */
export function syntaxSentence({ line, column, message }: SyntaxProblem): string {
  return `The JSON breaks at line ${line}, column ${column}: ${message}.`;
}

/** Deeper documents are refused: every recursive reader of ours stays far from the end of the stack. */
export const MAX_DEPTH = 500;

// jsonc-parser exports its token kinds as a const enum, which isolated modules cannot read.
const T = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  trivia: 15,
  unknown: 16,
  eof: 17,
} as const;
const UNFINISHED_NUMBER = 3;

type Fault = { offset: number; message: string };
type State = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'after';

/** Finds the first place where `text` is not strict JSON. Call it for text that JSON.parse refused. */
export function syntaxProblem(text: string): SyntaxProblem {
  const fault = firstFault(text) ?? { offset: 0, message: 'this is not JSON' };
  const offset = Math.min(fault.offset, text.length);
  const { line, column } = positionAt(text, offset);
  return { offset, line, column, lineText: lineAt(text, line), message: fault.message };
}

function firstFault(text: string): Fault | undefined {
  if (text.trim() === '') return { offset: 0, message: 'the text is empty, start with {' };
  if (text.startsWith('\uFEFF'))
    return { offset: 0, message: 'an invisible byte order mark stands before the JSON: take it out' };
  const scanner = createScanner(text, false);
  const open: ('{' | '[')[] = [];
  let state: State = 'value';
  let lastEnd = 0;
  for (;;) {
    const kind = scanner.scan() as number;
    if (kind === T.trivia || kind === T.lineBreak) continue;
    const offset = scanner.getTokenOffset();
    if (kind === T.lineComment || kind === T.blockComment)
      return { offset, message: 'JSON has no comments: take it out' };
    const error = scanner.getTokenError() as number;
    if (error === UNFINISHED_NUMBER) return { offset, message: 'the number is not complete' };
    if (error !== 0) return faultInText(text, offset);
    const step = advance(kind, state, open, text, offset, lastEnd);
    if ('message' in step) return step;
    if (kind === T.eof) return undefined;
    state = step.state;
    lastEnd = offset + scanner.getTokenLength();
  }
}

/** The first fault of a text in double quotes that starts at `start`; the scanner tells the last, and no place. */
function faultInText(text: string, start: number): Fault {
  for (let at = start + 1; at < text.length && !'"\n\r'.includes(text.charAt(at)); at += 1) {
    const character = text.charAt(at);
    if (character < ' ')
      return {
        offset: at,
        message: 'a control character in a text must be written as an escape, such as \\t',
      };
    if (character !== '\\') continue;
    const escaped = text.charAt(at + 1);
    if (escaped === 'u' && !/^[\dA-Fa-f]{4}$/.test(text.slice(at + 2, at + 6)))
      return { offset: at, message: 'a \\u escape needs four digits or letters A to F' };
    if (!'"\\/bfnrtu'.includes(escaped))
      return { offset: at, message: 'this escape is unknown: write two backslashes for one backslash' };
    at += 1;
  }
  return { offset: start, message: 'the closing double quote of this text is missing' };
}

function advance(
  kind: number,
  state: State,
  open: ('{' | '[')[],
  text: string,
  offset: number,
  lastEnd: number,
): Fault | { state: State } {
  const inside = open.at(-1);
  const closes = inside === '{' ? T.closeBrace : inside === '[' ? T.closeBracket : 0;
  const mayClose = state === 'after' || state === 'key-or-close' || state === 'value-or-close';
  if (kind === closes && mayClose) {
    open.pop();
    return { state: 'after' };
  }
  if (state === 'after') return afterValue(kind, inside, text, offset, lastEnd);
  if (state === 'colon') {
    return kind === T.colon
      ? { state: 'value' }
      : { offset: lastEnd, message: 'a colon is missing after this key' };
  }
  if (state === 'key' || state === 'key-or-close') {
    if (kind === T.string) return { state: 'colon' };
    return expectedKey(kind, state, text, offset, lastEnd);
  }
  if (kind === T.openBrace || kind === T.openBracket) {
    if (open.length >= MAX_DEPTH)
      return { offset, message: `the nesting is deeper than ${MAX_DEPTH} levels, which no manifest needs` };
    open.push(kind === T.openBrace ? '{' : '[');
    return { state: kind === T.openBrace ? 'key-or-close' : 'value-or-close' };
  }
  const isScalar = kind >= 7 && kind <= T.number;
  return isScalar ? { state: 'after' } : expectedValue(kind, text, offset, lastEnd);
}

function afterValue(
  kind: number,
  inside: '{' | '[' | undefined,
  text: string,
  offset: number,
  lastEnd: number,
): Fault | { state: State } {
  if (kind === T.number && offset === lastEnd && text[lastEnd - 1] === '0')
    return { offset: lastEnd - 1, message: 'a number must not begin with a zero' };
  if (!inside) {
    if (kind === T.eof) return { state: 'after' };
    return { offset, message: 'the JSON has ended before this: take the rest out' };
  }
  if (kind === T.comma) return { state: inside === '{' ? 'key' : 'value' };
  const closer = inside === '{' ? '}' : ']';
  if (kind === T.eof) return { offset: lastEnd, message: `the closing ${closer} is missing` };
  if (kind === T.closeBrace || kind === T.closeBracket)
    return { offset, message: `${text[offset]} closes nothing here: ${closer} was expected` };
  if (kind === T.colon) return { offset, message: 'a colon is not expected here: a comma or an end is' };
  return { offset: lastEnd, message: 'a comma is missing' };
}

function expectedKey(kind: number, state: State, text: string, offset: number, lastEnd: number): Fault {
  if (kind === T.eof) return { offset: lastEnd, message: 'the closing } is missing' };
  if (kind === T.closeBrace && state === 'key')
    return { offset: lastEnd - 1, message: 'the comma before } is one too many' };
  if (kind === T.comma) return { offset, message: 'this comma is one too many' };
  return { offset, message: quoteMessage(text, offset, 'a key in double quotes is expected') };
}

function expectedValue(kind: number, text: string, offset: number, lastEnd: number): Fault {
  if (kind === T.eof) return { offset: lastEnd, message: 'the text ends where a value is expected' };
  if (kind === T.closeBracket && text[lastEnd - 1] === ',')
    return { offset: lastEnd - 1, message: 'the comma before ] is one too many' };
  if (kind === T.comma) return { offset, message: 'a value is expected before this comma' };
  return { offset, message: quoteMessage(text, offset, 'a value is expected') };
}

function quoteMessage(text: string, offset: number, otherwise: string): string {
  const character = text[offset] ?? '';
  if (character === "'") return 'single quotes are not JSON: use double quotes';
  if ('\u201c\u201d\u201e\u2018\u2019'.includes(character) && character)
    return 'curly quotes are not JSON: use straight double quotes';
  if (text.startsWith('```', offset)) return 'a code fence is not JSON: take the ``` lines out';
  return otherwise;
}
