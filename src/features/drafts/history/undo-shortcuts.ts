import { useEffect } from 'react';
import { manifestDocument } from '../../../document/document';
import { undo } from '../../../document/undo';

type Direction = 'undo' | 'redo';

/**
 * Ctrl or Cmd with Z undoes, with Shift and Z or with Y redoes, wherever the focus is, a manifest field included.
 * Monaco has the same keys of its own, and text boxes that are not the manifest's keep the browser's undo.
 */
export function useUndoShortcuts(): void {
  useEffect(() => {
    const take = (event: Event, direction: Direction | undefined) => {
      if (!direction || event.defaultPrevented || keepsItsOwn(event.target)) return;
      event.preventDefault();
      if (direction === 'undo') undo();
      else manifestDocument.redo();
    };
    const onKey = (event: KeyboardEvent) => take(event, directionOf(event));
    // The browser's own menu asks for an undo this way.
    const onInput = (event: InputEvent) => {
      if (event.inputType === 'historyUndo') take(event, 'undo');
      if (event.inputType === 'historyRedo') take(event, 'redo');
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('beforeinput', onInput);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('beforeinput', onInput);
    };
  }, []);
}

function directionOf({
  key,
  code,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: KeyboardEvent): Direction | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  // On a keyboard without Latin letters, the place of the key counts.
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined;
}

// What is no text box has no undo of its own.
const TEXT_BOX =
  'textarea, [contenteditable="true"], input:not([type=checkbox], [type=radio], [type=button], [type=file])';

function keepsItsOwn(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('.monaco-editor')) return true;
  return target.matches(TEXT_BOX) && !target.closest('[data-pointer]');
}
