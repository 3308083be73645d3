import type { ReactNode } from 'react';
import * as reviewWords from '#words/features/review';
import * as words from '#words/features/review/sheet';
import { SECTIONS, type SectionId } from '../../../manifest/schema/sections';
import type { SummaryRow, SummarySection } from '../../../manifest/summary/summary';
import { classes } from '../../../ui/classes';
import { Quoted } from '../../../ui/quoted/quoted';
import { NoteButton } from '../notes/note-button';
import { ValueView } from '../values/value-view';
import { EventTable } from './event-table';
import styles from './summary-card.module.css';

/** One section of the manifest in plain words. */
export function SummaryCard({ section, children }: { section: SummarySection; children?: ReactNode }) {
  const heading = `review-${section.id}`;
  // A section of top-level keys has no place of its own: while none of them is there, its first key stands for it.
  const notePointer = section.pointer || (section.used ? '' : firstKey(section.id));
  return (
    <section
      className={styles.card}
      aria-labelledby={heading}
      data-section={section.id}
      data-used={section.used}
      tabIndex={-1}
      {...(section.pointer ? { 'data-row': section.pointer } : {})}
    >
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {section.title}
          {section.used ? null : <span className={styles.unused}>{words.notUsed}</span>}
        </h2>
        {notePointer ? <NoteButton pointer={notePointer} place={section.title} /> : null}
      </div>
      {section.lead ? <p className={styles.lead}>{section.lead}</p> : null}
      {section.events.length > 0 ? <EventTable events={section.events} /> : null}
      {section.rows.length > 0 ? (
        <dl className={styles.rows}>
          {section.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are derived from one text and never move.
            <Row key={index} row={row} isNarrow={section.pointer === ''} />
          ))}
        </dl>
      ) : null}
      <UnknownKeys section={section} />
      {children}
    </section>
  );
}

function firstKey(id: SectionId): string {
  const key = SECTIONS.find((section) => section.id === id)?.keys?.[0];
  return key ? `/${key}` : '';
}

/** `isNarrow`: the card has half of the page, so what can be done with a row takes an icon's width. */
function Row({ row, isNarrow }: { row: SummaryRow; isNarrow: boolean }) {
  return (
    <div className={classes(styles.row, isNarrow && styles.narrow)} data-row={row.pointer} tabIndex={-1}>
      <dt>
        <Quoted text={row.label} />
        {row.key === row.label ? null : (
          <span className={styles.key}>
            <Quoted text={row.key} />
          </span>
        )}
        <NoteButton pointer={row.pointer} place={row.label} isBrief={isNarrow} />
      </dt>
      <dd>
        {row.values.map((value, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <ValueView key={index} value={value} />
        ))}
      </dd>
    </div>
  );
}

function UnknownKeys({ section: { unknownKeys, unknownCount } }: { section: SummarySection }) {
  if (unknownCount === 0) return null;
  const rest = unknownCount - unknownKeys.length;
  return (
    <div className={styles.unknown}>
      <p>{words.unknownKeys}</p>
      <ul>
        {unknownKeys.map(({ pointer, key }) => (
          <li key={pointer} data-row={pointer} tabIndex={-1}>
            <Quoted text={key || words.emptyName} />
            <NoteButton pointer={pointer} place={key || words.emptyName} />
          </li>
        ))}
        {rest > 0 ? <li className={styles.rest}>{reviewWords.andMore(rest)}</li> : null}
      </ul>
    </div>
  );
}
