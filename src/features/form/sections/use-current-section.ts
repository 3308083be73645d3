import { useEffect } from 'react';
import { attention } from '../../../document/attention';
import { SECTIONS } from '../../../manifest/schema/sections';

/** Where a section has to reach to be the one that is read: a band in the upper part of the window. */
const BAND = '-15% 0px -75% 0px';

/** Notes which section is in front of the reader while the form scrolls. */
export function useCurrentSection(): void {
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
        const section = first?.id ?? (top > 0 ? 'app' : undefined);
        if (section) attention.setState({ section });
      },
      { rootMargin: BAND },
    );
    for (const { id } of SECTIONS) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
}
