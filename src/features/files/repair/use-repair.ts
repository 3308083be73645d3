import { useEffect, useState } from 'react';
import type { Repair } from '../../../manifest/import/repair';

/** A repair of a broken text, once it is known and where there is one. Its code is loaded for the first broken text. */
export function useRepair(broken: string | undefined): Repair | undefined {
  const [found, setFound] = useState<{ broken: string; repair: Repair | undefined }>();
  useEffect(() => {
    if (broken === undefined) return;
    let isWanted = true;
    import('../../../manifest/import/repair').then(
      ({ proposeRepair }) => isWanted && setFound({ broken, repair: proposeRepair(broken) }),
      // Without the code there is no proposal; the place of the mistake is shown all the same.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [broken]);
  return found?.broken === broken ? found?.repair : undefined;
}
