import { useEffect } from 'react';
import { visibleText } from '../lib/text/visible-text';

const PRODUCT = 'Install Manifest Editor';

/** The tab's title for a document's name: what cannot be seen in it or turns the rest around is named. */
export const titleOf = (name: unknown): string =>
  typeof name === 'string' && name.trim() !== '' ? `${visibleText(name.slice(0, 60))} – ${PRODUCT}` : PRODUCT;

/** Puts the app's name before the product's in the tab's title. */
export function useTitle(name: unknown): void {
  const title = titleOf(name);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
