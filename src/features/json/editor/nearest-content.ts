/**
 * The column nearest to `column` that touches what a line says: before its indentation and behind its comma, somebody
 * means the key or value between them. Columns count from 1, in UTF-16 characters.
 */
export function nearestContent(line: string, column: number): number {
  const first = line.length - line.trimStart().length + 1;
  const last = line.replace(/(?<![\s,])[\s,]+$/, '').length + 1;
  return Math.max(Math.min(column, last), Math.min(first, last));
}
