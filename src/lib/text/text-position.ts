import type { TextEdit } from './text-edit';

/** Lines end at \n, \r\n or a lone \r; both counts start at 1; columns count UTF-16 characters. */
export type TextPosition = { line: number; column: number };

/** The line and column of an offset in a text. */
export function positionAt(text: string, offset: number): TextPosition {
  let line = 1;
  let lineStart = 0;
  for (let next = nextLine(text, 0); next > 0 && next <= offset; next = nextLine(text, next)) {
    line += 1;
    lineStart = next;
  }
  return { line, column: offset - lineStart + 1 };
}

/** The line's text without its line break, or `''` past the end. */
export function lineAt(text: string, line: number): string {
  let start = 0;
  for (let n = 1; n < line; n += 1) {
    start = nextLine(text, start);
    if (start < 0) return '';
  }
  const next = nextLine(text, start);
  return text.slice(start, next < 0 ? undefined : next).replace(/(\r\n|\r|\n)$/, '');
}

/** Where the line behind the one at `from` starts; -1 where that is the last. */
function nextLine(text: string, from: number): number {
  if (!hasLoneReturn(text)) return text.indexOf('\n', from) + 1 || -1;
  LINE_END.lastIndex = from;
  return LINE_END.test(text) ? LINE_END.lastIndex : -1;
}

const LINE_END = /\r\n?|\n/g;

// A thousand problems ask for their lines in the same text, and hardly any text has a lone \r.
let latest = { text: '', isLone: false };
function hasLoneReturn(text: string): boolean {
  if (latest.text !== text) latest = { text, isLone: /\r(?!\n)/.test(text) };
  return latest.isLone;
}

/** First and last line, counted from 1. */
export type LineRange = { from: number; to: number };

/** The lines of `after`, the text that the edits led to one after the other, which they wrote or closed up. */
export function editedLines(after: string, edits: readonly TextEdit[]): LineRange[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { offset, length, content } of edits) {
    const growth = content.length - length;
    for (const range of ranges) {
      if (range.start < offset) continue;
      range.start += growth;
      range.end += growth;
    }
    // An inserted line starts with the line break of the line before it, which the edit did not touch.
    const leading = /^,?\s*\n/.exec(content)?.[0].length ?? 0;
    const start = offset + leading;
    ranges.push({ start, end: Math.max(start, offset + content.trimEnd().length) });
  }
  return ranges
    .map(({ start, end }) => ({ from: positionAt(after, start).line, to: positionAt(after, end).line }))
    .sort((a, b) => a.from - b.from);
}
