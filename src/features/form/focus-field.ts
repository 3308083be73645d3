const INPUTS = 'input, textarea, [role="switch"]';

/** The element of the field at `pointer`, or of the nearest field around it that is on the page. */
export function findField(pointer: string): HTMLElement | null {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const field = document.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(at)}"]`);
    if (field) return field;
  }
  return null;
}

/** Brings a field into view and puts the focus into it, after the page has drawn what was just changed. */
export function focusField(pointer: string): void {
  requestAnimationFrame(() => {
    const field = findField(pointer);
    if (!field) return;
    const control = field.querySelector<HTMLElement>(INPUTS) ?? field.querySelector<HTMLElement>('button');
    control?.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'center', behavior: 'smooth' });
  });
}
