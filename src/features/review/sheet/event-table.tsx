import { Fragment } from 'react';
import * as words from '#words/features/review/sheet';
import { childPointer, fromPointer } from '../../../lib/json/pointer';
import { schemaAt } from '../../../manifest/schema/schema';
import type { EventRow } from '../../../manifest/summary/summary';
import { Quoted } from '../../../ui/quoted/quoted';
import { Rich } from '../../../ui/rich';
import { NoteButton } from '../notes/note-button';
import { Address, Host, ValueView } from '../values/value-view';
import styles from './event-table.module.css';

/** Where every event is sent: event, host, path, what happens when the endpoint is down, headers by name. */
export function EventTable({ events }: { events: readonly EventRow[] }) {
  const shared = sharedHeaders(events);
  return (
    <>
      {shared.length > 0 ? (
        <p>
          <Rich
            text={words.headersOnAll(events.length)}
            parts={{
              headers: () =>
                shared.map((name, index) => (
                  <Fragment key={name}>
                    {index > 0 ? ', ' : ''}
                    <span className={styles.header}>
                      <Quoted text={name} />
                    </span>
                  </Fragment>
                )),
            }}
          />
        </p>
      ) : null}
      <Table events={events} hasHeaders={shared.length === 0} />
    </>
  );
}

/** The names of the headers, where all of at least two webhooks have the same: they are told once then. */
function sharedHeaders(events: readonly EventRow[]): string[] {
  const [first = [], ...more] = events.map(({ headers }) => headers.map(({ name }) => name));
  const isShared = more.length > 0 && more.every((names) => names.join('\n') === first.join('\n'));
  return isShared ? first : [];
}

function Table({ events, hasHeaders }: { events: readonly EventRow[]; hasHeaders: boolean }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.event}</th>
          <th scope="col">{words.host}</th>
          <th scope="col">{words.path}</th>
          <th scope="col">{words.retries}</th>
          {hasHeaders ? <th scope="col">{words.headers}</th> : null}
        </tr>
      </thead>
      <tbody>
        {events.map((row) => (
          <tr key={row.pointer} data-row={row.pointer} tabIndex={-1} className={styles.row}>
            <th scope="row">
              {row.title}
              <span className={styles.key}>
                <Quoted text={row.event} />
              </span>
              <NoteButton pointer={row.pointer} place={row.title} />
              {row.more.map(({ pointer, label, values }) => (
                <span key={pointer} className={styles.key}>
                  <Quoted text={label} />:{' '}
                  {values.map((value, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: derived from one text, never moves
                    <ValueView key={index} value={value} />
                  ))}
                </span>
              ))}
            </th>
            <Where row={row} />
            <td data-label={words.retries}>
              <div className={styles.noted}>
                <span>{row.retries || '–'}</span>
                <PartButton row={row} part="max_retries" />
              </div>
            </td>
            {hasHeaders ? <HeadersCell row={row} /> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The headers of one event by name, each with a way to note it. */
function HeadersCell({ row }: { row: EventRow }) {
  return (
    <td data-label={words.headers}>
      {row.headers.length === 0 ? (
        <div className={styles.noted}>
          <span className={styles.none}>{words.noHeaders}</span>
          <PartButton row={row} part="headers" />
        </div>
      ) : (
        <ul>
          {row.headers.map((header) => (
            <li key={header.pointer} className={styles.noted}>
              <span className={styles.header}>
                <Quoted text={header.name} />
              </span>
              <NoteButton
                isBrief
                pointer={header.pointer}
                place={words.headerOfEvent(row.title, header.name)}
              />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

function Where({ row }: { row: EventRow }) {
  const { endpoint, problem } = row;
  const button = <PartButton row={row} part="endpoint" />;
  if (problem || !endpoint) {
    return (
      <td colSpan={2} className={styles.problem} data-label={words.address}>
        <div className={styles.noted}>
          <span>{problem}</span>
          {button}
        </div>
      </td>
    );
  }
  if (!endpoint.host || !endpoint.secure) {
    return (
      <td colSpan={2} data-label={words.address}>
        <div className={styles.noted}>
          <span>
            <Address parts={endpoint} />
            <span className={styles.problem}> {words.notHttps}</span>
          </span>
          {button}
        </div>
      </td>
    );
  }
  return (
    <>
      <td data-label={words.host} className={styles.mono}>
        <div className={styles.noted}>
          <span>
            {/* A name and password in an address are part of where it goes, so they are shown. */}
            <Quoted text={endpoint.before.replace(/^https:\/\//i, '')} />
            <Host parts={endpoint} />
          </span>
          {button}
        </div>
      </td>
      <td data-label={words.path} className={styles.mono}>
        {endpoint.after ? (
          <Quoted text={endpoint.after} />
        ) : (
          <span className={styles.none}>{words.noPath}</span>
        )}
      </td>
    </>
  );
}

/** Notes one part of an event. */
function PartButton({ row, part }: { row: EventRow; part: 'endpoint' | 'max_retries' | 'headers' }) {
  const name = schemaAt([...fromPointer(row.pointer), part])?.title ?? part;
  return (
    <NoteButton
      isBrief
      pointer={childPointer(row.pointer, part)}
      place={words.partOfEvent(row.title, name)}
    />
  );
}
