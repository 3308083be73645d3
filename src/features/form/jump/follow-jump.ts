import { type Jump, jumpTo } from '../../../document/attention';
import { manifestDocument } from '../../../document/document';
import { noteOfJump } from '../../../document/notes/note-of-jump';
import { valueAt } from '../../../lib/json/pointer';
import { goneInWords } from '../../../manifest/schema/place-labels';
import { clearToast, showToast } from '../../../ui/toast';
import { fieldAt, findField, focusAround, focusInside } from './focus-field';

let taken = 0;
let said = '';

/**
 * Goes to the field that somebody asked for, once for each jump. Where neither the document nor the form has the place, it
 * says so, and goes to what is around; where a note's item is gone from its list, to where it stood.
 */
export function followJump(jump: Jump): void {
  const { pointer, to, count } = jump;
  if (count === taken) return;
  taken = count;
  // After the page has drawn what was just changed.
  requestAnimationFrame(async () => {
    const note = noteOfJump(jump);
    // What knows of items is loaded with the notes, long before one is followed.
    const items = note && (await import('../../../manifest/notes/note-item').catch(() => undefined));
    const { value, parsed } = manifestDocument.store.getState();
    const isThere = valueAt(value, pointer) !== undefined;
    const isShown = to === 'field' && fieldAt(pointer) !== null;
    // The place of a text that breaks cannot be told from one that is gone.
    const isGone = pointer !== '' && parsed.ok && !isThere && !isShown;
    const isItemGone = parsed.ok && note !== undefined && items?.findNote(value, note).isGone === true;
    // What the jump before had to say is no answer to this one.
    clearToast(said);
    said = isItemGone && items ? items.itemGoneInWords(note) : isGone ? goneInWords(pointer) : '';
    if (said) showToast({ message: said });
    if (to === 'json') return;
    const field = findField(pointer);
    if (isGone) focusAround(pointer);
    else if (field) focusInside(rowOf(field, valueAt(value, pointer)) ?? field);
    // The document itself, and what stands around the sections, are no fields: the line is the place that they have.
    else jumpTo(pointer, 'json');
  });
}

/** The row of a checklist for a value; the list itself begins with other controls. */
function rowOf(field: HTMLElement, value: unknown): HTMLElement | null {
  if (value === undefined || typeof value === 'object') return null;
  const name = typeof value === 'string' ? value : JSON.stringify(value);
  return field.querySelector<HTMLElement>(`[data-value="${CSS.escape(name)}"]`);
}
