import { visiblePieces } from '../../../lib/text/visible-text';
import type { AddressParts } from '../../../manifest/schema/address';
import type { ShownValue, Tag } from '../../../manifest/summary/summary';
import { classes } from '../../../ui/classes';
import styles from './value-view.module.css';

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
      <bdi key={key} className={styles.hidden} data-name={piece.name} title="A character that cannot be seen">
        {piece.text}
      </bdi>
    );
  });
}

/** An address as text, its host emphasised. Never a link: what it names must not be one press away. */
export function Address({ parts }: { parts: AddressParts }) {
  return (
    <span className={styles.address}>
      <Quoted text={parts.before} className={styles.quiet} />
      <Host parts={parts} />
      <Quoted text={parts.after} className={parts.host ? styles.quiet : undefined} />
    </span>
  );
}

/** The host of an address, with the one that is really called where that is another. */
export function Host({ parts }: { parts: AddressParts }) {
  if (!parts.host) return null;
  return (
    <>
      <strong className={styles.host}>
        <Quoted text={parts.host} />
      </strong>
      {parts.realHost ? (
        <span className={styles.real}>
          {' '}
          (really <Quoted text={parts.realHost} />){' '}
        </span>
      ) : null}
    </>
  );
}

const STATES = {
  plain: '',
  added: 'Not in the template',
  missing: 'In the template, left out here',
  unknown: 'Unknown value',
};
const MARKS = { plain: '', added: 'added', missing: 'left out', unknown: 'unknown' };

function Tags({ tags }: { tags: readonly Tag[] }) {
  return (
    <ul className={styles.tags}>
      {tags.map((tag) => (
        <li
          key={`${tag.state} ${tag.value}`}
          className={classes(styles.tag, styles[tag.state])}
          title={STATES[tag.state] || undefined}
          data-value={tag.value}
        >
          <Quoted text={tag.title} />
          {MARKS[tag.state] ? <span className={styles.mark}>{MARKS[tag.state]}</span> : null}
        </li>
      ))}
    </ul>
  );
}

export function ValueView({ value }: { value: ShownValue }) {
  switch (value.kind) {
    case 'words':
      return <span className={classes(value.tone && styles[value.tone])}>{value.text}</span>;
    case 'quote':
      return <Quoted text={value.text} className={styles.quote} />;
    case 'address':
      return <Address parts={value.parts} />;
    case 'tags':
      return <Tags tags={value.tags} />;
  }
}
