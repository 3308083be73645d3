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
