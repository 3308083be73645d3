import { useSyncExternalStore } from 'react';

const query = matchMedia('(max-width: 60rem)');

/** True where the screen has no room for form and JSON side by side. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (notify) => {
      query.addEventListener('change', notify);
      return () => query.removeEventListener('change', notify);
    },
    () => query.matches,
  );
}
