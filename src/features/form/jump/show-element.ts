/** Scrolls an element into view, smoothly unless the person asked the system for less motion. */
export function showElement(element: Element, block: 'start' | 'center'): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block, behavior: isCalm ? 'instant' : 'smooth' });
}
