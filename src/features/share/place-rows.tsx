import type { ReactNode } from 'react';
import { counted } from '../../manifest/duration';
import { Button } from '../../ui/button';
import styles from './share.module.css';

const MAX_ROWS = 3;

/** The first few places that a notice is about, each with the way there. */
export function PlaceRows<T extends { pointer: string }>({
  places,
  count = places.length,
  keyOf,
  onShow,
  children,
}: {
  places: readonly T[];
  /** How many there are in all, where one place stands for several. */
  count?: number;
  keyOf: (place: T) => string;
  onShow: (pointer: string) => void;
  /** What a row says. */
  children: (place: T) => ReactNode;
}) {
  const rest = count - MAX_ROWS;
  return (
    <>
      <ul>
        {places.slice(0, MAX_ROWS).map((place) => (
          <li key={keyOf(place)} className={styles.problem}>
            <span>{children(place)}</span>
            <Button size="sm" variant="ghost" onClick={() => onShow(place.pointer)}>
              Show
            </Button>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p>and {counted(rest, 'more', 'more')}</p> : null}
    </>
  );
}
