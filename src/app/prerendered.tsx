import { createContext, lazy, type ReactNode, Suspense } from 'react';
import type { Load } from '../ui/part/on-demand';

/** Whether the page was drawn while it was built: then its first drawing here has to be the same. */
export const Prerendered = createContext(false);

/** A component that stands in the built page already: React leaves what stands there as it is until its code has come. */
export function standing(load: Load<object>): () => ReactNode {
  const Standing = lazy(async () => ({ default: await load() }));
  return () => (
    <Suspense>
      <Standing />
    </Suspense>
  );
}
