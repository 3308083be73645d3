import { memo, type ReactNode } from 'react';
import { classes } from '../classes';
import { Pieces } from '../quoted/quoted';
import styles from './json-lines.module.css';

type LineProps = {
  /** Counted from 1. */
  number: number;
  /** Without its line feed; a carriage return at the end stays. */
  text: string;
  isMarked?: boolean;
  /** The last line of a text ends without a line feed. */
  isLast?: boolean;
  /** Keys, texts and other values each in their colour. */
  isColoured: boolean;
};

/**
 * A line of JSON with its number, in the colours of the code editor. The line break stands inside the line, so that the text of the
 * whole element is the text of the document. Room for the number: `--json-gutter` of the element around.
 */
export const JsonLine = memo(({ number, text, isMarked = false, isLast = false, isColoured }: LineProps) => {
  const end = text.endsWith('\r') ? 1 : 0;
  const content = text.slice(0, text.length - end);
  return (
    <div
      className={classes(styles.line, isColoured && styles.coloured, isMarked && styles.marked)}
      data-line={number}
    >
      {isColoured ? <Tokens line={content} /> : <Pieces text={content} allowed={INDENT} />}
      {(end ? '\r' : '') + (isLast ? '' : '\n')}
    </div>
  );
});

const INDENT = '\t';
const TOKEN = /("(?:[^"\\]|\\.)*"?)(\s*:)?|-?\d[\d.eE+-]*|\b(?:true|false|null)\b/g;

// Each string is a bdi: right-to-left text in one must not move the signs around it. A part is its place among the others, so that
// what stands behind a text that is typed stays as it is.
function Tokens({ line }: { line: string }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of line.matchAll(TOKEN)) {
    const { 0: whole, 1: string, 2: colon = '', index } = match;
    if (index > from)
      parts.push(<Pieces key={parts.length} text={line.slice(from, index)} allowed={INDENT} />);
    parts.push(
      string ? (
        // early.js may have written into it before the code was there.
        <bdi key={parts.length} className={colon ? styles.key : styles.string} suppressHydrationWarning>
          <Pieces text={string} />
        </bdi>
      ) : (
        <span key={parts.length} className={/^[tfn]/.test(whole) ? styles.word : styles.number}>
          {whole}
        </span>
      ),
      colon,
    );
    from = index + whole.length;
  }
  if (from < line.length) parts.push(<Pieces key={parts.length} text={line.slice(from)} allowed={INDENT} />);
  return parts;
}
