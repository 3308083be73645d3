import * as words from '#words/features/json/editor';
import { manifestDocument } from '../../../document/document';
import { type DocumentState, LONG_TEXT } from '../../../document/store';
import { monaco } from '../../../lib/monaco/monaco';
import { diffText, type TextEdit } from '../../../lib/text/text-edit';
import { lineEnds } from '../line-ends';
import { createStepKeys, editsOfChanges, toBatches, trimEdit, wholeCharacters } from './model-edits';

type Model = monaco.editor.ITextModel;
const { CRLF, LF } = monaco.editor.EndOfLineSequence;

/** A model that holds `text` unit for unit: its line ends are kept, and a byte order mark stays a character of it. */
export function createModel(text: string): Model {
  const hasMark = text.startsWith('\uFEFF');
  // Monaco takes a leading mark away; one that is put in afterwards stays.
  const model = monaco.editor.createModel(hasMark ? text.slice(1) : text, 'json');
  model.setEOL(lineEnds(text) === 'crlf' ? CRLF : LF);
  if (hasMark) model.applyEdits([{ range: new monaco.Range(1, 1, 1, 1), text: '\uFEFF' }]);
  return model;
}

/** The model, holding the text that the document has now. */
export type ModelNow = () => Model;

/** In UTF-16 characters: to compare so much with what the model has takes as long as the change itself. */
const HUGE_TEXT = 1_000_000;

/** What hands do in the editor. */
const HANDS = ['keydown', 'beforeinput', 'compositionstart', 'paste', 'cut', 'drop', 'pointerdown'] as const;

/**
 * Keeps the open document and the editor's model equal, unit for unit, both ways. What is typed goes through the
 * document's gate; every other change comes in as its own small edits, so cursor, selection, folding and scrolling stay.
 * A large change, and any of a huge text, which takes the model as long as the document, comes in with the next task, or before a
 * hand in `host` or `modelNow` needs it.
 * @param onShown hears of each change once the model has it
 */
export function followDocument(
  editor: monaco.editor.IStandaloneCodeEditor,
  model: Model,
  host: HTMLElement,
  onShown: (state: DocumentState) => void,
): { modelNow: ModelNow; stop: () => void } {
  const { store } = manifestDocument;
  const stepKey = createStepKeys();
  let shownRevision = store.getState().revision;
  let isSending = false;
  let isReceiving = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const take = () => {
    clearTimeout(waiting);
    waiting = undefined;
    const state = store.getState();
    // Mixed line ends would be rewritten; the pane shows such a text in the plain view.
    if (state.revision === shownRevision || lineEnds(state.text) === 'mixed') return;
    isReceiving = true;
    try {
      const next = state.revision === shownRevision + 1 ? state.lastChange.edits : [];
      showText(model, state.text, next);
      shownRevision = state.revision;
    } finally {
      isReceiving = false;
    }
    const { origin, edits } = state.lastChange;
    if ((origin === 'undo' || origin === 'redo') && editor.hasTextFocus())
      goToEnd(editor, model, edits.at(-1));
    onShown(state);
  };

  const receive = ({ text, lastChange }: DocumentState) => {
    if (isSending) return;
    const isSmall = text.length <= HUGE_TEXT && lengthOf(lastChange.edits) <= LONG_TEXT;
    if (waiting === undefined && isSmall) take();
    else waiting ??= setTimeout(take);
  };

  const catchUp = () => {
    if (waiting !== undefined) take();
  };

  const send = (event: monaco.editor.IModelContentChangedEvent) => {
    if (isReceiving) return;
    // Not by a hand, and in a text that is no longer the document's, which goes before.
    if (waiting !== undefined) return take();
    const before = store.getState().text;
    const text = model.getValue();
    const edits = editsOfChanges(before, text, event.changes);
    isSending = true;
    try {
      manifestDocument.change({
        text,
        origin: 'json',
        label: words.jsonEdited,
        joinKey: stepKey(edits),
        edits,
      });
    } finally {
      isSending = false;
    }
    const state = store.getState();
    if (state.text !== text) return take();
    shownRevision = state.revision;
    onShown(state);
  };

  const listener = model.onDidChangeContent(send);
  const unsubscribe = store.subscribe(receive);
  for (const hand of HANDS) host.addEventListener(hand, catchUp, true);
  return {
    modelNow: () => {
      catchUp();
      return model;
    },
    stop: () => {
      clearTimeout(waiting);
      for (const hand of HANDS) host.removeEventListener(hand, catchUp, true);
      listener.dispose();
      unsubscribe();
    },
  };
}

/** UTF-16 characters that edits take out and put in. */
const lengthOf = (edits: readonly TextEdit[]): number =>
  edits.reduce((sum, { length, content }) => sum + length + content.length, 0);

/** Leads the model to `text`, by `edits` where they do so, and by the difference where they do not. */
function showText(model: Model, text: string, edits: readonly TextEdit[]): void {
  const ends = lineEnds(text);
  const wanted = ends === 'none' ? model.getEOL() : ends === 'crlf' ? '\r\n' : '\n';
  if (model.getEOL() !== wanted) model.setEOL(wanted === '\n' ? LF : CRLF);
  else for (const batch of toBatches(edits)) applyBatch(model, batch);
  const shown = model.getValue();
  const difference = diffText(shown, text);
  if (difference) applyBatch(model, [wholeCharacters(difference, shown)]);
}

function applyBatch(model: Model, batch: readonly TextEdit[]): void {
  const rangeOf = ({ offset, length }: TextEdit) =>
    monaco.Range.fromPositions(model.getPositionAt(offset), model.getPositionAt(offset + length));
  const operations = batch.map((whole) => {
    const edit = trimEdit(whole, model.getValueInRange(rangeOf(whole)));
    return { range: rangeOf(edit), text: edit.content };
  });
  model.applyEdits(operations);
}

function goToEnd(
  editor: monaco.editor.IStandaloneCodeEditor,
  model: Model,
  edit: TextEdit | undefined,
): void {
  if (!edit) return;
  const position = model.getPositionAt(edit.offset + edit.content.length);
  editor.setPosition(position);
  editor.revealPositionInCenterIfOutsideViewport(position);
}
