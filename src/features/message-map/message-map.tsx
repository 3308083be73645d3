import { useMemo } from 'react';
import * as words from '#words/features/message-map';
import { mapInWords } from '../../manifest/message-map/map-in-words';
import { type MapPlace, messageMap } from '../../manifest/message-map/message-map';
import { Quoted } from '../../ui/quoted/quoted';
import styles from './message-map.module.css';
import { Place } from './place';

/**
 * Where a manifest sends its events: on the left events, on the right the hosts that they go to, with lines between.
 * What listens to the page hears each host with its events.
 * @param value the parsed document
 * @param onJump goes to the place of an event in what is around
 */
export function MessageMap({ value, onJump }: { value: unknown; onJump: (pointer: string) => void }) {
  const map = useMemo(() => messageMap(value), [value]);
  return (
    <div className={styles.map} data-message-map>
      <p className={styles.lead}>
        <Quoted text={mapInWords(map)} />
      </p>
      {map.places.length > 0 ? (
        <ul className={styles.places} aria-label={words.hostsAndEvents}>
          {map.places.map((place) => (
            <Place key={keyOf(place)} place={place} onJump={onJump} />
          ))}
        </ul>
      ) : null}
      {map.rest > 0 ? <p className={styles.quiet}>{words.moreEvents(map.rest)}</p> : null}
    </div>
  );
}

const keyOf = ({ kind, host }: MapPlace): string => `${kind} ${host}`;
