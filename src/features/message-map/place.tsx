import { CircleAlert, CircleDashed, PencilLine, Server, Split } from 'lucide-react';
import * as words from '#words/features/message-map';
import type { MapEvent, MapPlace } from '../../manifest/message-map/message-map';
import { Quoted } from '../../ui/quoted/quoted';
import styles from './message-map.module.css';

const KINDS = {
  host: { Icon: Server, title: '' },
  'to-fill': { Icon: PencilLine, title: '' },
  missing: { Icon: CircleDashed, title: words.noAddress },
  unreadable: { Icon: CircleAlert, title: words.notAnAddress },
} as const;

/** One host with the events that go to it. */
export function Place({ place, onJump }: { place: MapPlace; onJump: (pointer: string) => void }) {
  const { kind, host, inLetters, marks, isStray, events } = place;
  const { Icon, title } = KINDS[kind];
  const isOdd = kind !== 'host' || isStray || marks.length > 0;
  return (
    <li className={styles.place} data-kind={kind} data-host={host} data-odd={isOdd || undefined}>
      <div className={styles.host}>
        <Icon aria-hidden />
        <div>
          <strong>{host ? <Quoted text={host} /> : title}</strong>
          {inLetters ? (
            <span className={styles.quiet}>
              {' '}
              {words.reads} <Quoted text={inLetters} />
            </span>
          ) : null}
          {isStray ? (
            <span className={styles.mark}>
              <Split aria-hidden />
              {words.notWhereOthersGo}
            </span>
          ) : null}
          {marks.map((mark) => (
            <span key={mark} className={styles.mark}>
              {mark}
            </span>
          ))}
        </div>
      </div>
      <ul className={styles.events}>
        {events.map((event) => (
          <EventBox key={event.pointer} event={event} onJump={onJump} />
        ))}
      </ul>
      <Lines count={events.length} isDashed={kind !== 'host'} />
    </li>
  );
}

function EventBox({ event, onJump }: { event: MapEvent; onJump: (pointer: string) => void }) {
  return (
    <li className={styles.event} data-known={event.isKnown}>
      <button type="button" onClick={() => onJump(event.pointer)}>
        <Quoted text={event.title} />
      </button>
      {event.isKnown ? null : <span className={styles.mark}>{words.unknownEvent}</span>}
      {event.path ? (
        <code className={styles.path}>
          <Quoted text={event.path} />
        </code>
      ) : null}
    </li>
  );
}

/** The lines from each event to the host: all events of a place are equally high. */
function Lines({ count, isDashed }: { count: number; isDashed: boolean }) {
  return (
    <svg className={styles.lines} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => {
        const y = (100 * (index + 0.5)) / count;
        return (
          <path
            key={y}
            d={`M0 ${y}C60 ${y} 40 50 100 50`}
            data-dashed={isDashed || undefined}
            vectorEffect="non-scaling-stroke"
          />
        );
      })}
    </svg>
  );
}
