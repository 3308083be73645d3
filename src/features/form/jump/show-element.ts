/** Shows a section of the form, and puts the focus on its title. */
export function showSection(id: string): void {
  const section = document.getElementById(id);
  section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  if (section) showElement(section, 'start');
}

/** The button that was pressed goes away with what it did: the focus stays in the section. */
export function focusTitle(id: string): void {
  document.getElementById(`${id}-title`)?.focus({ preventScroll: true });
}

/** Opens what an element is folded away in: nothing that is asked for or told of stays hidden. */
export function unfold(element: Element | null | undefined): void {
  element?.closest('details')?.setAttribute('open', '');
}

/** Scrolls an element into view, smoothly unless the person asked the system for less motion. */
export function showElement(element: Element, block: 'start' | 'center'): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block, behavior: isCalm ? 'instant' : 'smooth' });
}
