import { useEffect, useState } from 'react';
import { type FoundRepair, findRepair } from './find-repair';
import RepairWorker from './repair.worker?worker';

/** What the search for a repair of a broken text came to, once it is known. The search runs beside the page. */
export function useRepair(broken: string | undefined): FoundRepair {
  const [latest, setLatest] = useState<{ broken: string; found: FoundRepair }>();
  useEffect(() => {
    if (broken === undefined) return;
    const search = new AbortController();
    void findRepair(broken, () => new RepairWorker(), search.signal).then((found) => {
      if (!search.signal.aborted) setLatest({ broken, found });
    });
    return () => search.abort();
  }, [broken]);
  return latest && latest.broken === broken ? latest.found : {};
}
