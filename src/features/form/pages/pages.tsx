import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import * as words from '#words/features/form/pages';
import { manifestDocument, useAttention } from '../../../document/document';
import { isWithin, valueAt } from '../../../lib/json/pointer';
import { visibleText } from '../../../lib/text/visible-text';
import { type ChoiceRow, rawValue } from '../../../manifest/schema/choices';
import { placeInWords } from '../../../manifest/schema/place-labels';
import { IconButton } from '../../../ui/button';
import styles from './pages.module.css';

export type LongList = {
  pointer: string;
  length: number;
  /** The rows of a checklist, which stand in another order than the items. */
  rows?: readonly ChoiceRow[];
};

type Props = LongList & {
  /** The first row that is drawn, and the one after the last. */
  first: number;
  end: number;
  /** Draws the page with this row. */
  show: (row: number) => void;
};

/** Says which rows of a long list are drawn, and leads to the others; who is led to a row meets its page. */
export function Pages({ pointer, length, rows, first, end, show }: Props) {
  const jump = useAttention((state) => state.jump);
  const followed = useRef(jump);
  // Before the form looks for the field that is jumped to.
  useLayoutEffect(() => {
    if (jump === followed.current) return;
    followed.current = jump;
    const row = jump ? rowAt(jump.pointer, pointer, rows) : -1;
    if (row >= 0) show(row);
  });
  const title = visibleText(placeInWords(pointer));
  const isAtStart = first === 0;
  const isAtEnd = end === length;
  return (
    <fieldset aria-label={words.rowsOf(title)} className={styles.pages}>
      <span role="status">{words.shown(first + 1, end, length)}</span>
      {/* Not disabled: at the end the focus would be lost. */}
      <IconButton
        label={words.before(title)}
        icon={<ChevronLeft />}
        aria-disabled={isAtStart}
        onClick={() => isAtStart || show(first - 1)}
      />
      <IconButton
        label={words.after(title)}
        icon={<ChevronRight />}
        aria-disabled={isAtEnd}
        onClick={() => isAtEnd || show(end)}
      />
    </fieldset>
  );
}

/** The row of a list in which a place stands; -1 where it stands elsewhere. */
function rowAt(place: string, list: string, rows: LongList['rows']): number {
  if (place === list || !isWithin(place, list)) return -1;
  const item = Number.parseInt(place.slice(list.length + 1), 10);
  if (!rows) return item;
  const value = rawValue(valueAt(manifestDocument.store.getState().value, `${list}/${item}`));
  return rows.findIndex((row) => row.value === value);
}
