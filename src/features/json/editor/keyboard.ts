import * as words from '#words/features/json/editor';
import { manifestDocument } from '../../../document/document';
import { undo } from '../../../document/undo';
import { monaco } from '../../../lib/monaco/monaco';
import { isApple } from '../../../lib/platform';
import { goToField } from './cursor';
import type { ModelNow } from './document-sync';

type Editor = monaco.editor.IStandaloneCodeEditor;

const { KeyCode, KeyMod } = monaco;
const WHEN_TYPING = 'editorTextFocus';

/** Undo and redo are the document's, wherever the focus is: Monaco's own history knows only what was typed in it. */
export function shareHistory(editor: Editor, host: HTMLElement): () => void {
  const redo = () => void manifestDocument.redo();
  editor.addCommand(KeyMod.CtrlCmd | KeyCode.KeyZ, undo, WHEN_TYPING);
  editor.addCommand(KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.KeyZ, redo, WHEN_TYPING);
  editor.addCommand(KeyMod.CtrlCmd | KeyCode.KeyY, redo, WHEN_TYPING);
  // The browser's own menu asks for an undo this way.
  const fromMenu = (event: InputEvent) => {
    if (event.target instanceof HTMLInputElement || !event.inputType.startsWith('history')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.inputType === 'historyUndo') undo();
    else redo();
  };
  host.addEventListener('beforeinput', fromMenu, true);
  return () => host.removeEventListener('beforeinput', fromMenu, true);
}

export function addFieldShortcut(editor: Editor, modelNow: ModelNow): void {
  editor.addCommand(KeyMod.CtrlCmd | KeyCode.Enter, () => goToField(editor, modelNow), WHEN_TYPING);
}

/**
 * Tab leaves the editor until somebody asks for indenting; and even then Escape followed by Tab leaves.
 * `tell` hears which of both Tab does. Returns how to stop.
 */
export function keepWayOut(
  editor: Editor,
  host: HTMLElement,
  tell: (tabLeaves: boolean) => void,
): () => void {
  let tabLeaves = true;
  let escaped = false;
  const show = () => {
    editor.updateOptions({ tabFocusMode: tabLeaves, ariaLabel: ariaLabel(tabLeaves) });
    tell(tabLeaves);
  };
  const toggle = () => {
    tabLeaves = !tabLeaves;
    show();
  };
  const key = isApple ? KeyMod.WinCtrl | KeyMod.Shift | KeyCode.KeyM : KeyMod.CtrlCmd | KeyCode.KeyM;
  editor.addCommand(key, toggle, WHEN_TYPING);
  // Kept from Monaco, Tab does what it does everywhere in the page.
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && escaped) event.stopPropagation();
    if (event.key !== 'Shift') escaped = event.key === 'Escape';
  };
  host.addEventListener('keydown', onKey, true);
  show();
  return () => host.removeEventListener('keydown', onKey, true);
}

const ariaLabel = (tabLeaves: boolean): string => (tabLeaves ? words.textTabLeaves : words.textEscapeLeaves);
