import { useEffect, useState } from 'react';
import { readCounts } from '../../../document/drafts/library';
import { storedCounts } from '../../../document/drafts/list/draft-counts';
import type { DraftMeta } from '../../../document/drafts/records';
import type { ProblemCounts } from '../../../manifest/schema/problem';

/**
 * The problems of a draft by severity, for its row in the list: undefined until they are known, `unknown` where they cannot be
 * found out.
 */
export function useDraftCounts(draft: DraftMeta): ProblemCounts | 'unknown' | undefined {
  const [found, setFound] = useState<{ version: string; counts: ProblemCounts | 'unknown' }>();
  const { id, version } = draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a version has one text; the row is a new object at each reading.
  useEffect(() => {
    let isShown = true;
    void readCounts(draft, () => isShown).then((counts) => {
      if (isShown) setFound({ version, counts: counts ?? 'unknown' });
    });
    return () => {
      isShown = false;
    };
  }, [id, version]);
  return found?.version === version ? found.counts : storedCounts(draft);
}
