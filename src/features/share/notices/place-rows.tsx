import { type ReactNode, useState } from 'react';
import * as words from '#words/features/share/notices';
import { visibleText } from '../../../lib/text/visible-text';
import { placeInWords } from '../../../manifest/schema/place-labels';
import { Button } from '../../../ui/button';
import styles from '../share.module.css';

const MAX_ROWS = 3;
/** Shown when asked for; a hostile document may have a million. */
const MOST_ROWS = 100;

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
  const [isWhole, setWhole] = useState(false);
  const shown = places.slice(0, isWhole ? MOST_ROWS : MAX_ROWS);
  const rest = count - shown.length;
  return (
    <>
      <ul>
        {shown.map((place) => (
          <li key={keyOf(place)} className={styles.problem}>
            <span>{children(place)}</span>
            <Button
              size="sm"
              variant="ghost"
              aria-label={words.showPlace(visibleText(placeInWords(place.pointer)))}
              onClick={() => onShow(place.pointer)}
            >
              {words.show}
            </Button>
          </li>
        ))}
      </ul>
      {rest > 0 && (isWhole || places.length <= MAX_ROWS) ? <p>{words.andMore(rest)}</p> : null}
      {!isWhole && places.length > MAX_ROWS ? (
        <Button size="sm" variant="ghost" onClick={() => setWhole(true)}>
          {words.showMore(rest)}
        </Button>
      ) : null}
    </>
  );
}
