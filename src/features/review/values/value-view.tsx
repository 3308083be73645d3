import * as words from '#words/features/review/values';
import type { AddressParts } from '../../../manifest/schema/formats/address';
import type { ShownValue, Tag } from '../../../manifest/summary/summary';
import { classes } from '../../../ui/classes';
import { Quoted } from '../../../ui/quoted/quoted';
import { Rich } from '../../../ui/rich';
import styles from './value-view.module.css';

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
          <Rich text={words.reallyHost} parts={{ host: () => <Quoted text={parts.realHost ?? ''} /> }} />{' '}
        </span>
      ) : null}
    </>
  );
}

const STATES = {
  plain: '',
  added: words.notInTemplate,
  missing: words.leftOutHere,
  unknown: words.unknownValue,
};
const MARKS = { plain: '', added: words.added, missing: words.leftOut, unknown: words.unknown };

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
