import type { Jump } from '../../document/attention';
import { manifestDocument } from '../../document/document';
import { goneInWords } from '../../manifest/place';
import { valueAt } from '../../manifest/pointer';
import { showToast } from '../../ui/toast';
import { fieldAt, findField, focusAround, focusInside } from './focus-field';

let taken = 0;

/**
 * Goes to the field that somebody asked for, once for each jump. Where neither the document nor the form has the place, it
 * says so, and goes to what is around.
 */
export function followJump({ pointer, to, count }: Jump): void {
  if (count === taken) return;
  taken = count;
  // After the page has drawn what was just changed.
  requestAnimationFrame(() => {
    const { value, parsed } = manifestDocument.store.getState();
    const isThere = valueAt(value, pointer) !== undefined;
    const isShown = to === 'field' && fieldAt(pointer) !== null;
    // The place of a text that breaks cannot be told from one that is gone.
    const isGone = pointer !== '' && parsed.ok && !isThere && !isShown;
    if (isGone) showToast({ message: goneInWords(pointer) });
    if (to === 'json') return;
    const field = findField(pointer);
    if (isGone) focusAround(pointer);
    else if (field) focusInside(field);
  });
}
