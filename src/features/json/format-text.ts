import { createScanner } from 'jsonc-parser';
import { readJson } from '../../lib/json/read-json';
import { nextTask } from '../../lib/next-task';
import { applyApart, asList, diffText, type TextEdit } from '../../lib/text/text-edit';

/** Beyond this many, one edit over the whole costs less than applying each by itself. */
const MOST_EDITS = 200;
/** The longest result, in UTF-16 characters. Deep lists grow a thousandfold, past what can be stored or even held. */
const MAX_LENGTH = 10_000_000;

// jsonc-parser exports its token kinds as a const enum, which isolated modules cannot read.
const T = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, colon: 6 } as const;
const LINE_BREAK = 14;
const TRIVIA = 15;
const END = 17;

/**
 * The text laid out with two spaces a level, in its own line ends. Only white space changes. `edits` follow each
 * other, the last place first; there are none when the text is laid out already. jsonc-parser's own `format` takes
 * quadratic time, and writes `undefined` from 100 levels on. Laying out and the check of it are two tasks, for megabytes.
 * @param text strict JSON
 * @returns undefined where the result would not mean the same as the text, or be longer than 10 million characters:
 * nothing may be changed then
 */
export async function formatText(text: string): Promise<{ text: string; edits: TextEdit[] } | undefined> {
  const found = layoutEdits(text);
  if (!found) return undefined;
  const formatted = applyApart(text, found);
  await nextTask();
  if (!means(formatted, text)) return undefined;
  if (found.length <= MOST_EDITS) return { text: formatted, edits: found.reverse() };
  return { text: formatted, edits: asList(diffText(text, formatted)) };
}

/** The edits of the white space between two tokens, in the order of the text; undefined where it would grow too long. */
function layoutEdits(text: string): TextEdit[] | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const scanner = createScanner(text, false);
  const edits: TextEdit[] = [];
  let depth = 0;
  let before = 0;
  let end = 0;
  let length = text.length;
  for (;;) {
    const kind = scanner.scan() as number;
    if (kind === TRIVIA || kind === LINE_BREAK) continue;
    const offset = scanner.getTokenOffset();
    if (kind === T.closeBrace || kind === T.closeBracket) depth -= 1;
    const isLast = kind === END;
    // A last line end is kept, and never added.
    const content = isLast ? (text.endsWith('\n') ? eol : '') : gap(before, kind, eol, depth);
    if (text.slice(end, offset) !== content) {
      edits.push({ offset: end, length: offset - end, content });
      length += content.length - (offset - end);
      if (length > MAX_LENGTH && length > text.length) return undefined;
    }
    if (isLast) return edits;
    if (kind === T.openBrace || kind === T.openBracket) depth += 1;
    before = kind;
    end = offset + scanner.getTokenLength();
  }
}

/** The white space between two tokens. */
function gap(before: number, next: number, eol: string, depth: number): string {
  if (before === T.colon) return ' ';
  const opens = before === T.openBrace || before === T.openBracket;
  const closes = next === T.closeBrace || next === T.closeBracket;
  if (opens && closes) return '';
  return opens || closes || before === T.comma ? eol + '  '.repeat(depth) : '';
}

/** Whether both texts are JSON and differ in white space between tokens only: then both hold the same values in the same order. */
function means(after: string, before: string): boolean {
  return readJson(after).ok && readJson(before).ok && areSameBesidesSpace(after, before);
}

/** Of megabytes, comparing the values as they are written anew would take ten times as long. */
function areSameBesidesSpace(one: string, other: string): boolean {
  let at = 0;
  let there = 0;
  let isText = false;
  while (at < one.length || there < other.length) {
    const code = one.charCodeAt(at);
    const isEscape = isText && code === BACKSLASH;
    if (!isText && code <= SPACE) at += 1;
    else if (!isText && other.charCodeAt(there) <= SPACE) there += 1;
    else if (code !== other.charCodeAt(there)) return false;
    else if (isEscape && one.charCodeAt(at + 1) !== other.charCodeAt(there + 1)) return false;
    else {
      if (code === QUOTE) isText = !isText;
      at += isEscape ? 2 : 1;
      there += isEscape ? 2 : 1;
    }
  }
  return true;
}

const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
