import type { RefObject } from 'react';
import * as words from '#words/features/review/sheet';
import type { Reviewed } from '../review-text';
import styles from './facts.module.css';

/**
 * The way to each part of a review. Buttons, for a link would change the address, which holds the manifest.
 * @param root the review, in which the parts are looked for
 */
export function PartsNav({ reviewed, root }: { reviewed: Reviewed; root: RefObject<HTMLElement | null> }) {
  const parts = [
    ...(reviewed.problems.length > 0 ? [{ title: words.problems, selector: '[data-part="problems"]' }] : []),
    ...reviewed.sections.map(({ id, title }) => ({ title, selector: `section[data-section="${id}"]` })),
    ...(reviewed.fingerprint ? [{ title: words.yourReply, selector: '[data-part="reply"]' }] : []),
    { title: 'JSON', selector: '[data-part="json"]' },
  ];
  const show = (selector: string) => {
    const part = root.current?.querySelector<HTMLElement>(selector);
    if (!part) return;
    // The part itself takes the focus: Tab goes on from there.
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
    part.scrollIntoView({ block: 'start' });
  };
  return (
    <nav aria-label={words.partsOfReview} className={styles.parts}>
      {parts.map(({ title, selector }) => (
        <button key={title} type="button" className={styles.part} onClick={() => show(selector)}>
          {title}
        </button>
      ))}
    </nav>
  );
}
