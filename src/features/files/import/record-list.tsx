import { useState } from 'react';
import { counted } from '../../../lib/text/plural';
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
  const words = filter.trim().toLowerCase();
  const shown = records.filter(({ name = '', id = '' }) => `${name} ${id}`.toLowerCase().includes(words));
  return (
    <div className={styles.pick}>
      <p>
        {records.length === 1
          ? 'This is a list with one installation record. Open it?'
          : `This is a list of ${records.length} installation records. Pick the one to open.`}
        {others > 0
          ? ` Left out: ${others} of the list that ${others === 1 ? 'is' : 'are'} no object.`
          : null}
      </p>
      {records.length > FILTER_ABOVE ? (
        <input
          type="search"
          className={styles.filter}
          aria-label="Filter records"
          placeholder="Filter by name or id"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      ) : null}
      <ul className={styles.records} aria-label="Installation records">
        {shown.slice(0, MOST).map((record) => (
          <li key={record.position}>
            <button type="button" className={styles.record} onClick={() => onPick(record)}>
              <span className={styles.name}>
                {record.name ?? `Record ${record.position}, without a name`}
              </span>
              {record.id === undefined ? null : <code className={styles.id}>id {record.id}</code>}
              {record.enabled === undefined ? null : (
                <span className={styles.state} data-off={!record.enabled || undefined}>
                  {record.enabled ? 'Enabled' : 'Disabled'}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {shown.length > MOST ? (
        <p className={styles.none}>
          {counted(shown.length - MOST, 'more record')} not shown: type a part of the name or id above.
        </p>
      ) : null}
      {shown.length === 0 ? <p className={styles.none}>No record has “{filter}” in its name or id.</p> : null}
    </div>
  );
}
