import { parentPointer } from '../../../lib/json/pointer';
import { SECTIONS, sectionOf } from '../../../manifest/schema/sections';
import { showElement, unfold } from './show-element';

const INPUTS = 'input, textarea, [role="switch"]';

/** The element of the field at exactly this place. */
export function fieldAt(pointer: string): HTMLElement | null {
  // The rows of the list of problems name places, too.
  return document.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(pointer)}"]:not([data-rule])`);
}

/** The element of the field at `pointer`, or of the nearest field around it that is on the page. */
export function findField(pointer: string): HTMLElement | null {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const field = fieldAt(at);
    if (field) return field;
  }
  return null;
}

/** Brings a field into view and puts the focus into it, after the page has drawn what was just changed. */
export function focusField(pointer: string): void {
  requestAnimationFrame(() => {
    const field = findField(pointer);
    if (field) focusInside(field);
  });
}

/**
 * The same, at once. A section has its title for that: its first field would be a field of its own. What has no box yet, such as
 * an empty list, has its "Add ..." for it, and never the button that leads away to the line.
 */
export function focusInside(field: HTMLElement): void {
  const control = field.querySelector<HTMLElement>(INPUTS);
  const title = control && titleOf(field);
  const button = field.querySelector<HTMLElement>('button:not([tabindex="-1"])');
  if (!control && !button) takeFocus(field);
  show(title ?? control ?? button ?? field, title ?? field);
}

/** Goes to what is around a place where no field stands: the list or section itself, and none of the fields in it. */
export function focusAround(pointer: string): void {
  const field = findField(parentPointer(pointer) ?? '');
  const title = field ? titleOf(field) : sectionTitle(sectionOf(pointer)?.id);
  if (field && !title) takeFocus(field);
  show(title ?? field ?? undefined, title ?? field ?? undefined);
}

/** A row goes away with the button in it: the focus moves to the next row, or stays in the field around. */
export function focusBeside(row: HTMLElement): void {
  const next = (row.nextElementSibling ?? row.previousElementSibling)?.querySelector('button');
  const field = row.closest<HTMLElement>('[data-pointer]');
  const control = field && (titleOf(field) ?? field.querySelector<HTMLElement>(INPUTS));
  if (field && !control) takeFocus(field);
  (next ?? control ?? field)?.focus({ preventScroll: true });
}

/** Lets a frame take the focus this once, and no clicks after. */
function takeFocus(frame: HTMLElement): void {
  frame.tabIndex = -1;
  frame.addEventListener('blur', () => frame.removeAttribute('tabindex'), { once: true });
}

function titleOf(field: HTMLElement): HTMLElement | undefined {
  const section = SECTIONS.find(({ keys, pointer }) => !keys && pointer === field.dataset.pointer);
  return sectionTitle(section?.id);
}

function sectionTitle(id: string | undefined): HTMLElement | undefined {
  return (id && document.getElementById(`${id}-title`)) || undefined;
}

function show(focused: HTMLElement | undefined, shown: HTMLElement | undefined): void {
  unfold(focused);
  focused?.focus({ preventScroll: true });
  if (shown) showElement(shown, 'center');
}
