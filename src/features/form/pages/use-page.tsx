import { type ReactNode, useState } from 'react';
import { keyName } from '../../../manifest/schema/place-labels';
import { IdlePart } from '../../../ui/part/idle-part';
import type { LongList } from './pages';

/** Rows of a list that are drawn at once: many thousand would stop the page for half a minute. */
const PAGE = 50;

const loadPages = async () => (await import('./pages')).Pages;

/**
 * Which rows of a list are drawn: all of a short one, of a long one a page.
 * @returns the first row that is drawn and the one after the last, how to draw another, and what leads to the others
 */
export function usePage(list: LongList): {
  first: number;
  end: number;
  show: (row: number) => void;
  pages: ReactNode;
} {
  const { pointer, length } = list;
  const [row, show] = useState(0);
  const at = Math.max(Math.min(row, length - 1), 0);
  const first = at - (at % PAGE);
  const end = Math.min(first + PAGE, length);
  const pages =
    length > PAGE ? (
      <IdlePart name={keyName(pointer)} load={loadPages} props={{ ...list, first, end, show }} isAsked />
    ) : null;
  return { first, end, show, pages };
}
