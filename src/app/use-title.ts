import { useEffect } from 'react';

const PRODUCT = 'Install Manifest Editor';

/** Puts the app's name before the product's in the tab's title. */
export function useTitle(name: unknown): void {
  const title =
    typeof name === 'string' && name.trim() !== '' ? `${name.slice(0, 60)} – ${PRODUCT}` : PRODUCT;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
