import type { TextEdit } from './text-edit';

/** Lines and columns of a text. Lines end at \n; both counts start at 1; columns count UTF-16 characters. */
export type TextPosition = { line: number; column: number };

export function positionAt(text: string, offset: number): TextPosition {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', lineStart)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

/** The line's text without its line break, or `''` past the end. */
export function lineAt(text: string, line: number): string {
  let start = 0;
  for (let n = 1; n < line; n += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return '';
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}

/** First and last line, counted from 1. */
export type LineRange = { from: number; to: number };

/** The lines of `after`, the text that `edit` led to, which the edit wrote or closed up. */
export function editedLines(after: string, edit: TextEdit): LineRange {
  // An inserted line starts with the line break of the line before it, which the edit did not touch.
  const leading = /^,?\s*\n/.exec(edit.content)?.[0].length ?? 0;
  const from = positionAt(after, edit.offset + Math.min(leading, edit.content.length)).line;
  return { from, to: Math.max(from, positionAt(after, edit.offset + edit.content.trimEnd().length).line) };
}
