import * as words from '#words/app';
import { attention, jumpTo } from '../document/attention';
import { isWorkAtRisk, whereWorkIsNow } from '../document/drafts/save-state';
import { createSmallStore } from '../document/drafts/storage/small-store';
import { isObject } from '../lib/json/json-value';
import { describePage } from '../ui/part/page';
import { addressSnapshot } from './address';
import { dialogs, type OpenDialog, openDialog } from './editor/open-dialog';

const KEY = 'manifest-same-place';
const store = createSmallStore(() => sessionStorage);

/** Where the work is, on this screen, in a sentence. */
export function whereWorkIsHere(): string {
  return addressSnapshot().mayHoldLink && !isWorkAtRisk() ? words.stillInLink : whereWorkIsNow();
}

/** Tells the parts of the page how it is loaded again, and where it goes on then. */
export function keepPlace(): void {
  describePage({
    rememberPlace: () => {
      store.write(KEY, { open: dialogs.getState().open, focus: attention.getState().focus });
    },
    whereWorkIs: whereWorkIsHere,
  });
}

/** Goes on where somebody loaded the page again: in the dialog that was asked for, or at the field or line that had the focus. */
export function returnToPlace(): void {
  const place = store.read(KEY);
  store.remove(KEY);
  if (!isObject(place)) return;
  const { open, focus } = place;
  if (isObject(open)) openDialog(open as OpenDialog);
  else if (isObject(focus) && typeof focus.pointer === 'string')
    jumpTo(focus.pointer, focus.in === 'json' ? 'json' : 'field');
}
