import { useState } from 'react';
import * as words from '#words/features/files/import';
import type { ImportRecord } from '../../../manifest/import/records';
import styles from './record-list.module.css';

/** Lists longer than this get a filter. */
const FILTER_ABOVE = 8;
/** More rows than this stop the page, and nobody reads them: the filter finds the others. */
const MOST = 500;

/** The installation records of a list, to pick one. Shows names, ids and states only: never a secret. */
export function RecordList({
  records,
  others,
  onPick,
}: {
  records: readonly ImportRecord[];
  others: number;
  onPick: (record: ImportRecord) => void;
}) {
  const [filter, setFilter] = useState('');
  const wanted = filter.trim().toLowerCase();
  const shown = records.filter(({ name = '', id = '' }) => `${name} ${id}`.toLowerCase().includes(wanted));
  return (
    <div className={styles.pick}>
      <p>
        {records.length === 1 ? words.oneRecord : words.manyRecords(records.length)}
        {others > 0 ? ` ${words.leftOut(others)}` : null}
      </p>
      {records.length > FILTER_ABOVE ? (
        <input
          type="search"
          className={styles.filter}
          aria-label={words.filterRecords}
          placeholder={words.filterByName}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      ) : null}
      <ul className={styles.records} aria-label={words.records}>
        {shown.slice(0, MOST).map((record) => (
          <li key={record.position}>
            <button type="button" className={styles.record} onClick={() => onPick(record)}>
              <span className={styles.name}>{record.name ?? words.nameless(record.position)}</span>
              {record.id === undefined ? null : <code className={styles.id}>{words.idOf(record.id)}</code>}
              {record.enabled === undefined ? null : (
                <span className={styles.state} data-off={!record.enabled || undefined}>
                  {record.enabled ? words.enabled : words.disabled}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {shown.length > MOST ? <p className={styles.none}>{words.moreRecords(shown.length - MOST)}</p> : null}
      {shown.length === 0 ? <p className={styles.none}>{words.noRecordHas(filter)}</p> : null}
    </div>
  );
}
