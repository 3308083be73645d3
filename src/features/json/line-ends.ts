/** Which line ends a text has. A lone carriage return beside anything else, or alone, counts as mixed. */
export type LineEnds = 'none' | 'lf' | 'crlf' | 'mixed';

/** Monaco keeps one kind of line end for a whole text and would rewrite the others, so this is asked before it shows one. */
export function lineEnds(text: string): LineEnds {
  if (!text.includes('\r')) return text.includes('\n') ? 'lf' : 'none';
  return /\r(?!\n)|(?<!\r)\n/.test(text) ? 'mixed' : 'crlf';
}

/** The text with every line ending in the kind that most of its lines have already; a tie goes to \n. */
export function unifyLineEnds(text: string): string {
  const all = text.match(/\r\n|\r|\n/g) ?? [];
  const crlf = all.filter((end) => end === '\r\n').length;
  return text.replace(/\r\n|\r|\n/g, crlf > all.length / 2 ? '\r\n' : '\n');
}
