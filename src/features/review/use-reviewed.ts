import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { measuredLogo } from '../../document/measured-logo';
import { check } from '../../manifest/check/check';
import { adviceOn, type Reviewed, reviewText, withLogoSize } from './review-text';

/** A text of more UTF-16 characters is read in turns, so that the page answers in between. */
const LONG = 100_000;

/** What a review shows of a text, its logo's size included once somebody asked to see it; undefined while a long one is still being read. */
export function useReviewed(text: string, silenced: ReadonlySet<string>): Reviewed | undefined {
  const reviewed = useRead(text, silenced);
  const { address, size } = useStore(measuredLogo);
  const logoSize = reviewed && reviewed.logo === address ? size : undefined;
  return useMemo(
    () => (reviewed && logoSize ? withLogoSize(reviewed, { silenced, logoSize }) : reviewed),
    [reviewed, silenced, logoSize],
  );
}

function useRead(text: string, silenced: ReadonlySet<string>): Reviewed | undefined {
  const now = useMemo(() => (text.length <= LONG ? reviewText(text, silenced) : undefined), [text, silenced]);
  const [later, setLater] = useState<Reviewed>();
  useEffect(() => {
    if (text.length <= LONG) return;
    let timer = setTimeout(() => {
      const checked = check(text);
      timer = setTimeout(() => {
        const advice = adviceOn(text, checked, silenced);
        timer = setTimeout(() => setLater(reviewText(text, silenced, checked, advice)));
      });
    });
    return () => clearTimeout(timer);
  }, [text, silenced]);
  return now ?? (later?.text === text ? later : undefined);
}
