import { Copy } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import * as words from '#words/features/review/values';
import { copyText } from '../../../lib/copy-text';
import type { LineRange } from '../../../lib/text/text-position';
import { type TextPiece, visiblePieces } from '../../../lib/text/visible-text';
import { Button } from '../../../ui/button';
import { JsonLine } from '../../../ui/json-lines/json-line';
import { showToast } from '../../../ui/toast';
import styles from './json-view.module.css';

/** Most UTF-16 characters that are put on the page, and most of them in colours; a link can carry 8 MB. */
const MAX_SHOWN = 200_000;
const MAX_COLOURED = 60_000;
/** Most lines, and most invisible characters that get an element of their own; more are named in the text. */
const MAX_LINES = 5_000;
const MAX_HIDDEN = 2_000;
/** Characters to a line on paper. */
const PAPER_WIDTH = 52;
/** The lines that fit on paper beside the summary: in two columns, and in three of small print. */
const PAPER_LINES = { two: 100, three: 375 };

/** The text of a link, read-only, with line numbers. `marked` lines are scrolled to and marked. */
export function JsonView({
  text,
  marked,
}: {
  text: string;
  marked: (LineRange & { count: number }) | undefined;
}) {
  const pre = useRef<HTMLPreElement>(null);
  const more = useRef<HTMLParagraphElement>(null);
  const shown = useMemo(() => firstPart(text), [text]);
  const onPaper = useMemo(() => amountOf(shown.lines), [shown]);
  useEffect(() => {
    if (!marked || !pre.current) return;
    const line = pre.current.querySelector(`[data-line="${marked.from}"]`) ?? more.current;
    line?.scrollIntoView({ block: 'center' });
    pre.current.focus({ preventScroll: true });
  }, [marked]);
  const copy = async () => {
    showToast({
      message: (await copyText(text)) ? words.jsonCopied : words.copyingNotAllowed,
    });
  };
  return (
    <section aria-label="JSON" className={styles.card} data-part="json">
      <header className={styles.header}>
        <h2>JSON</h2>
        <Button size="sm" icon={<Copy />} onClick={copy}>
          {words.copyJson}
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus, to be read by keyboard. */}
      <pre ref={pre} className={styles.text} tabIndex={0} data-lines={onPaper}>
        {shown.lines.map((line, index) => (
          <JsonLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number.
            key={index}
            number={index + 1}
            text={line}
            isMarked={marked !== undefined && index + 1 >= marked.from && index + 1 <= marked.to}
            isColoured={text.length <= MAX_COLOURED}
          />
        ))}
      </pre>
      {onPaper === 'too many' ? <p className={styles.onPaper}>{words.tooLongToPrint}</p> : null}
      {text.length > shown.length + 1 ? (
        <p ref={more} role="status" className={styles.more}>
          {marked && marked.from > shown.lines.length ? `${words.lineFurtherDown(marked.from)} ` : ''}
          {words.onlyFirst(shown.length, text.length)}
        </p>
      ) : null}
    </section>
  );
}

/** How much paper the lines take, about: a long line is broken into several. */
function amountOf(lines: readonly string[]): 'few' | 'many' | 'too many' {
  const rows = lines.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / PAPER_WIDTH)), 0);
  if (rows > PAPER_LINES.three) return 'too many';
  return rows > PAPER_LINES.two ? 'many' : 'few';
}

/** Where a line ends; the \r of Windows stays with its line. */
const LINE_BREAK = /\n|\r(?!\n)/;

/** The lines that are shown, and how many UTF-16 characters of the text they hold. */
function firstPart(text: string): { lines: string[]; length: number } {
  const part = text
    .slice(0, MAX_SHOWN)
    .split(LINE_BREAK, MAX_LINES + 1)
    .slice(0, MAX_LINES)
    .join('\n');
  const ended = part.replace(/\n$/, '');
  const pieces = visiblePieces(ended);
  const isHidden = ({ text: piece, name }: TextPiece) => name !== undefined && !/^[\t\r\n]$/.test(piece);
  if (pieces.filter(isHidden).length <= MAX_HIDDEN) return { lines: ended.split('\n'), length: part.length };
  let named = '';
  let length = 0;
  for (const piece of pieces) {
    if (named.length > MAX_SHOWN) break;
    named += isHidden(piece) ? `⟨${piece.name}⟩` : piece.text;
    length += piece.text.length;
  }
  return { lines: named.split('\n'), length };
}
