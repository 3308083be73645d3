import { createScanner } from 'jsonc-parser';
import * as words from '#words/lib/json';
import { lineAt, positionAt } from '../text/text-position';
import { MAX_DEPTH } from './read-json';

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
  return words.breaksAt(line, column, message);
}

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
  const fault = firstFault(text) ?? { offset: 0, message: words.notJson };
  const offset = Math.min(fault.offset, text.length);
  const { line, column } = positionAt(text, offset);
  return { offset, line, column, lineText: lineAt(text, line), message: fault.message };
}

function firstFault(text: string): Fault | undefined {
  if (text.trim() === '') return { offset: 0, message: words.emptyText };
  if (text.startsWith('\uFEFF')) return { offset: 0, message: words.byteOrderMark };
  const scanner = createScanner(text, false);
  const open: ('{' | '[')[] = [];
  let state: State = 'value';
  let lastEnd = 0;
  for (;;) {
    const kind = scanner.scan() as number;
    if (kind === T.trivia || kind === T.lineBreak) continue;
    const offset = scanner.getTokenOffset();
    if (kind === T.lineComment || kind === T.blockComment) return { offset, message: words.noComments };
    const error = scanner.getTokenError() as number;
    if (error === UNFINISHED_NUMBER) return { offset, message: words.unfinishedNumber };
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
    if (character < ' ') return { offset: at, message: words.controlCharacter };
    if (character !== '\\') continue;
    const escaped = text.charAt(at + 1);
    if (escaped === 'u' && !/^[\dA-Fa-f]{4}$/.test(text.slice(at + 2, at + 6)))
      return { offset: at, message: words.shortUnicodeEscape };
    if (!'"\\/bfnrtu'.includes(escaped)) return { offset: at, message: words.unknownEscape };
    at += 1;
  }
  return { offset: start, message: words.missingQuote };
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
    return kind === T.colon ? { state: 'value' } : { offset: lastEnd, message: words.missingColon };
  }
  if (state === 'key' || state === 'key-or-close') {
    if (kind === T.string) return { state: 'colon' };
    return expectedKey(kind, text, offset, lastEnd);
  }
  if (kind === T.openBrace || kind === T.openBracket) {
    if (open.length >= MAX_DEPTH) return { offset, message: words.tooDeep(MAX_DEPTH) };
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
    return { offset: lastEnd - 1, message: words.leadingZero };
  if (!inside) {
    if (kind === T.eof) return { state: 'after' };
    return { offset, message: words.endedBefore };
  }
  if (kind === T.comma) return { state: inside === '{' ? 'key' : 'value' };
  const closer = inside === '{' ? '}' : ']';
  if (kind === T.eof) return { offset: lastEnd, message: words.missingCloser(closer) };
  if (kind === T.closeBrace || kind === T.closeBracket)
    return { offset, message: words.closesNothing(text.charAt(offset), closer) };
  if (kind === T.colon) return { offset, message: words.unexpectedColon };
  return { offset: lastEnd, message: words.missingComma };
}

function expectedKey(kind: number, text: string, offset: number, lastEnd: number): Fault {
  if (kind === T.eof) return { offset: lastEnd, message: words.missingCloser('}') };
  // An empty object has closed before: this brace stands behind a comma.
  if (kind === T.closeBrace) return { offset: lastEnd - 1, message: words.commaBefore('}') };
  if (kind === T.comma) return { offset, message: words.extraComma };
  return { offset, message: quoteMessage(text, offset, words.expectedKey) };
}

function expectedValue(kind: number, text: string, offset: number, lastEnd: number): Fault {
  if (kind === T.eof) return { offset: lastEnd, message: words.endsBeforeValue };
  if (kind === T.closeBracket && text[lastEnd - 1] === ',')
    return { offset: lastEnd - 1, message: words.commaBefore(']') };
  if (kind === T.comma) return { offset, message: words.commaBeforeValue };
  return { offset, message: quoteMessage(text, offset, words.expectedValue) };
}

function quoteMessage(text: string, offset: number, otherwise: string): string {
  const character = text.charAt(offset);
  if (character === "'") return words.singleQuotes;
  if ('\u201c\u201d\u201e\u2018\u2019'.includes(character)) return words.curlyQuotes;
  if (text.startsWith('```', offset)) return words.codeFence;
  return otherwise;
}
