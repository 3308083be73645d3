// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { attention, setFocus } from '../document/attention';
import { saveState } from '../document/drafts/save-state';
import { reloadPage } from '../ui/part/page';
import { closeDialog, dialogs, openDialog } from './editor/open-dialog';
import { keepPlace, returnToPlace, whereWorkIsHere } from './same-place';

const NOWHERE = { visited: new Set<string>(), asked: false, isForeign: false, isListOpen: false };

/** What a page knows when it has just been loaded. */
function forgetEverything(): void {
  closeDialog();
  attention.setState({ ...NOWHERE, listRequests: 0, section: 'app' }, true);
}

beforeEach(() => {
  vi.spyOn(location, 'reload').mockImplementation(forgetEverything);
  sessionStorage.clear();
  forgetEverything();
  saveState.setState({ isAtRisk: false });
  keepPlace();
});

it('a page that is loaded again opens the dialog that was asked for, with the text that was pasted', () => {
  openDialog({ name: 'import', initial: { text: '{"client_name":' } });
  reloadPage();
  expect(dialogs.getState().open).toBeUndefined();
  returnToPlace();
  expect(dialogs.getState().open).toEqual({ name: 'import', initial: { text: '{"client_name":' } });
  // Once: the next visit starts as any other, and the text stays in no storage.
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('client_name');
  forgetEverything();
  returnToPlace();
  expect(dialogs.getState().open).toBeUndefined();
});

it('without a dialog it goes to the field or the line that had the focus', () => {
  for (const where of ['field', 'json'] as const) {
    setFocus({ pointer: '/description', in: where });
    reloadPage();
    returnToPlace();
    expect(attention.getState().jump).toMatchObject({ pointer: '/description', to: where });
  }
});

it.each(['not JSON', '7', '{"open":3,"focus":{"pointer":{}}}', '{"focus":null}'])(
  'a place that cannot be read leads nowhere: %s',
  (stored) => {
    sessionStorage.setItem('manifest-same-place', stored);
    returnToPlace();
    expect(dialogs.getState().open).toBeUndefined();
    expect(attention.getState().jump).toBeUndefined();
  },
);

it('where the work is, is said as it is: stored or not', () => {
  expect(whereWorkIsHere()).toBe('Your drafts are kept in this browser.');
  saveState.setState({ isAtRisk: true });
  expect(whereWorkIsHere()).toMatch(
    /^Your latest changes are not saved anywhere: download the manifest or copy/,
  );
});
