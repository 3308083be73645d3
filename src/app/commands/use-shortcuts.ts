import { useEffect } from 'react';
import { whenIdle } from '../../lib/after-paint';

/** The shortcuts of all commands. Their code comes when the page has nothing better to do. */
export function useShortcuts(): void {
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    const cancel = whenIdle(() => {
      // Where they cannot be loaded, everything has its button all the same.
      import('./bind-shortcuts').then(
        ({ bindShortcuts }) => {
          if (!isGone) stop = bindShortcuts();
        },
        () => {},
      );
    });
    return () => {
      isGone = true;
      cancel();
      stop?.();
    };
  }, []);
}
