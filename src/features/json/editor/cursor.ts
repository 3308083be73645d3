import { attention, jumpTo, setFocus } from '../../../document/attention';
import { manifestDocument } from '../../../document/document';
import { pointerAt } from '../../../lib/json/tree';
import type { monaco } from '../../../lib/monaco/monaco';
import { debounced } from './debounce';
import { nearestContent } from './nearest-content';

type Editor = monaco.editor.IStandaloneCodeEditor;

/** Tells the other views at which place of the document the cursor stands. Returns how to stop. */
export function followCursor(editor: Editor, model: monaco.editor.ITextModel): () => void {
  const tell = () => {
    const pointer = pointerAtCursor(editor, model);
    if (editor.hasTextFocus() && pointer !== undefined) setFocus({ pointer, in: 'json' });
  };
  const { ask, stop } = debounced(tell, () => model.getValueLength());
  const listeners = [editor.onDidChangeCursorPosition(ask), editor.onDidFocusEditorText(ask)];
  return () => {
    stop();
    for (const listener of listeners) listener.dispose();
  };
}

/** Goes to the form's field for the place of the cursor. */
export function goToField(editor: Editor, model: monaco.editor.ITextModel): void {
  const pointer = pointerAtCursor(editor, model) ?? attention.getState().focus?.pointer;
  if (pointer) jumpTo(pointer, 'field');
}

function pointerAtCursor(editor: Editor, model: monaco.editor.ITextModel): string | undefined {
  const position = editor.getPosition();
  if (!position) return undefined;
  const { lineNumber } = position;
  const column = nearestContent(model.getLineContent(lineNumber), position.column);
  return pointerAt(manifestDocument.store.getState().text, model.getOffsetAt({ lineNumber, column }));
}
