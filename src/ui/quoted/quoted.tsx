import * as words from '#words/ui/quoted';
import { visiblePieces } from '../../lib/text/visible-text';
import styles from './quoted.module.css';

/** Text from a link: shown as text only, kept apart from the direction of what is around it, nothing in it hidden. */
export function Quoted({
  text,
  className,
  allowed,
}: {
  text: string;
  className?: string | undefined;
  allowed?: string;
}) {
  return (
    <bdi className={className}>
      <Pieces text={text} {...(allowed && { allowed })} />
    </bdi>
  );
}

const MAX_PIECES = 1_000;

/**
 * A text with its invisible characters named; the characters themselves stay in it, for whoever copies it.
 * `allowed` are those that may stand there unnamed, such as line breaks in a note.
 */
export function Pieces({ text, allowed = '' }: { text: string; allowed?: string }) {
  let at = 0;
  return visiblePieces(text).map((piece, index) => {
    const key = at;
    at += piece.text.length;
    if (piece.name === undefined || allowed.includes(piece.text)) return piece.text;
    // An element for each of a million of them would stop the page.
    if (index >= MAX_PIECES) return `⟨${piece.name}⟩`;
    return (
      <bdi key={key} className={styles.hidden} data-name={piece.name} title={words.hiddenCharacter}>
        {piece.text}
      </bdi>
    );
  });
}
