import type { ReactNode } from 'react';
import * as words from '#words/app';
import { onDemand, WhileLoading } from '../ui/part/on-demand';

const ReviewPage = onDemand(async () => (await import('./review-page')).ReviewPage);

/**
 * The review of a shared manifest. Its code and the link codec are loaded only for those who open a link.
 * `otherwise` is shown where the address carries no manifest after all.
 */
export function Review({ address, otherwise }: { address: string; otherwise: ReactNode }) {
  return (
    <WhileLoading value={<p role="status">{words.openingLink}</p>}>
      <ReviewPage key={address} address={address} otherwise={otherwise} />
    </WhileLoading>
  );
}
