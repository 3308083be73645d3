import { lazy, type ReactNode, Suspense } from 'react';
import * as words from '#words/app';

const ReviewPage = lazy(async () => ({ default: (await import('./review-page')).ReviewPage }));

/**
 * The review of a shared manifest. Its code and the link codec are loaded only for those who open a link.
 * `otherwise` is shown where the address carries no manifest after all.
 */
export function Review({ address, otherwise }: { address: string; otherwise: ReactNode }) {
  return (
    <Suspense fallback={<p role="status">{words.openingLink}</p>}>
      <ReviewPage key={address} address={address} otherwise={otherwise} />
    </Suspense>
  );
}
