import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 60rem)';

/** True where the screen has no room for form and JSON side by side. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (notify) => {
      const query = matchMedia(NARROW);
      query.addEventListener('change', notify);
      return () => query.removeEventListener('change', notify);
    },
    () => matchMedia(NARROW).matches,
    // The built page knows no screen: its styles hide what a narrow one has no room for.
    () => false,
  );
}
