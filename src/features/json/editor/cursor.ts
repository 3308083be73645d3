import { attention, jumpTo, setFocus } from '../../../document/attention';
import { manifestDocument } from '../../../document/document';
import { pointerAt } from '../../../lib/json/places';
import type { monaco } from '../../../lib/monaco/monaco';
import { debounced } from './debounce';
import type { ModelNow } from './document-sync';
import { nearestContent } from './nearest-content';

type Editor = monaco.editor.IStandaloneCodeEditor;

/** Tells the other views at which place of the document the cursor stands. Returns how to stop. */
export function followCursor(editor: Editor, modelNow: ModelNow): () => void {
  const tell = () => {
    const pointer = pointerAtCursor(editor, modelNow);
    if (editor.hasTextFocus() && pointer !== undefined) setFocus({ pointer, in: 'json' });
  };
  const { ask, stop } = debounced(tell);
  const listeners = [editor.onDidChangeCursorPosition(ask), editor.onDidFocusEditorText(ask)];
  return () => {
    stop();
    for (const listener of listeners) listener.dispose();
  };
}

/** Goes to the form's field for the place of the cursor. */
export function goToField(editor: Editor, modelNow: ModelNow): void {
  const pointer = pointerAtCursor(editor, modelNow) ?? attention.getState().focus?.pointer;
  if (pointer) jumpTo(pointer, 'field');
}

function pointerAtCursor(editor: Editor, modelNow: ModelNow): string | undefined {
  const model = modelNow();
  const position = editor.getPosition();
  if (!position) return undefined;
  const { lineNumber } = position;
  const column = nearestContent(model.getLineContent(lineNumber), position.column);
  return pointerAt(manifestDocument.store.getState().text, model.getOffsetAt({ lineNumber, column }));
}
