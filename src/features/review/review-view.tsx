import { useMemo, useState } from 'react';
import * as words from '#words/features/review';
import type { Decoded } from '../../manifest/link/decode';
import { DamagedLink } from './damaged-link';
import styles from './review.module.css';
import type { Opened, ReviewActions } from './review-actions';
import { ReviewSheet } from './sheet/review-sheet';
import { useReviewed } from './use-reviewed';
import { HugeDocument } from './values/huge-document';

/** What a link carried, read-only: for judging within a minute. A damaged link says what happened to it. */
export function ReviewView({
  decoded,
  ...actions
}: ReviewActions & { decoded: Exclude<Decoded, { kind: 'none' }> }) {
  const [isAsked, setAsked] = useState(false);
  if (decoded.kind === 'damaged') return <DamagedLink damage={decoded} {...actions} />;
  if (decoded.text.length > HUGE && !isAsked) {
    return <HugeDocument text={decoded.text} onCheck={() => setAsked(true)} {...actions} />;
  }
  return <OpenedReview opened={decoded} {...actions} />;
}

/** A text of more UTF-16 characters than this is checked only when asked for: no real manifest comes near. */
const HUGE = 1_000_000;

function OpenedReview({ opened, ...actions }: ReviewActions & { opened: Opened }) {
  const silenced = useMemo(() => new Set(opened.envelope?.silenced), [opened]);
  const reviewed = useReviewed(opened.text, silenced);
  if (reviewed) return <ReviewSheet opened={opened} reviewed={reviewed} {...actions} />;
  return (
    <section aria-label={words.review} className={styles.review}>
      <p role="status">{words.checkingLong}</p>
    </section>
  );
}
