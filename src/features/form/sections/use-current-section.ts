import { useEffect, useState } from 'react';
import { SECTIONS, type SectionId } from '../../../manifest/schema/sections';

/** Where a section has to reach to be the one that is read: a band in the upper part of the window. */
const BAND = '-15% 0px -75% 0px';

/** The section that is in front of the reader while the form scrolls; the first one until it has. */
export function useCurrentSection(): SectionId {
  const [current, setCurrent] = useState<SectionId>('app');
  useEffect(() => {
    const inBand = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inBand.add(target);
          else inBand.delete(target);
        }
        const first = SECTIONS.find(({ id }) => [...inBand].some((section) => section.id === id));
        // Above the first section nothing is in the band: it is the one that is read.
        const top = document.getElementById(SECTIONS[0]?.id ?? '')?.getBoundingClientRect().top ?? 0;
        if (first) setCurrent(first.id);
        else if (top > 0) setCurrent('app');
      },
      { rootMargin: BAND },
    );
    for (const { id } of SECTIONS) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return current;
}
