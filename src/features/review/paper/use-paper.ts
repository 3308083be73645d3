import { type RefObject, useEffect } from 'react';
import { fitToPaper } from './fit-to-paper';

/** Prints an element on two sheets: smaller where it would not fit. */
export function usePaper(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const fit = () => {
      if (root.current) fitToPaper(root.current);
    };
    window.addEventListener('beforeprint', fit);
    return () => window.removeEventListener('beforeprint', fit);
  }, [root]);
}
