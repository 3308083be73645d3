import { useEffect } from 'react';
import { attention } from '../../../document/attention';
import { SECTIONS } from '../../../manifest/schema/sections';

/** In pixels from the top of the window: below the bar of sections, where a section lands, with what is left of the one above it. */
const LINE = 160;

/** Where a section has to reach to be the one that is read: a narrow band in the upper part of the window. */
function band(): string {
  const top = Math.max(LINE, innerHeight * 0.2);
  return `-${top}px 0px -${Math.max(0, innerHeight * 0.95 - top)}px`;
}

/** Notes which section is in front of the reader while the form scrolls. */
export function useCurrentSection(): void {
  useEffect(() => {
    const inBand = new Set<string>();
    const note = (entries: readonly IntersectionObserverEntry[]) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inBand.add(target.id);
        else inBand.delete(target.id);
      }
      const first = SECTIONS.find(({ id }) => inBand.has(id));
      // Above the first section nothing is in the band: it is the one that is read.
      const top = document.getElementById(SECTIONS[0]?.id ?? '')?.getBoundingClientRect().top ?? 0;
      const section = first?.id ?? (top > 0 ? 'app' : undefined);
      if (section) attention.setState({ section });
    };
    let observer: IntersectionObserver | undefined;
    const observe = () => {
      observer?.disconnect();
      inBand.clear();
      observer = new IntersectionObserver(note, { rootMargin: band() });
      for (const { id } of SECTIONS) {
        const section = document.getElementById(id);
        if (section) observer.observe(section);
      }
    };
    observe();
    addEventListener('resize', observe);
    return () => {
      removeEventListener('resize', observe);
      observer?.disconnect();
    };
  }, []);
}
