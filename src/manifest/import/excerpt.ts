/** A line cut to what fits a screen. `at` is the place's own character, or a space at the end of the line. */
export type Excerpt = { before: string; at: string; after: string };

/** UTF-16 characters shown on either side of the place. */
const REACH = 60;

/** The part of a line around a column (counted from 1, UTF-16 characters), with … where it was cut. */
export function excerptOf(lineText: string, column: number): Excerpt {
  const start = Math.max(0, column - 1 - REACH);
  const before = lineText.slice(start, column - 1).replaceAll('\t', '  ');
  const rest = Array.from(lineText.slice(column - 1, column - 1 + REACH + 2));
  const [at = ' ', ...others] = rest;
  const isCut = lineText.length > column - 1 + REACH + 2;
  return {
    before: start > 0 ? `…${before}` : before,
    at: at === '\t' ? ' ' : at,
    after: others.join('') + (isCut ? '…' : ''),
  };
}
