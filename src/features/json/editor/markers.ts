import { manifestDocument } from '../../../document/document';
import type { DocumentState } from '../../../document/store';
import { fromPointer } from '../../../lib/json/pointer';
import { findNode, readTree, type TextRange } from '../../../lib/json/tree';
import { monaco } from '../../../lib/monaco/monaco';
import type { Severity } from '../../../manifest/schema/problem';
import { createSettler } from './debounce';

const OWNER = 'manifest';
/** More marks than this help nobody and cost time at each keystroke. */
const MOST = 500;
const SEVERITY: Record<Severity, monaco.MarkerSeverity> = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
};

/** Underlines the document's problems; they are read again only when the list changes. Returns how to stop. */
export function followProblems(model: monaco.editor.ITextModel): () => void {
  const { store } = manifestDocument;
  let shown: DocumentState['problems'] | undefined;
  const show = () => {
    const state = store.getState();
    shown = state.problems;
    monaco.editor.setModelMarkers(model, OWNER, markersOf(state, model));
  };
  const { ask, stop } = createSettler(show, () => model.getValueLength());
  const unsubscribe = store.subscribe(({ problems }) => {
    if (problems !== shown) ask();
  });
  ask();
  return () => {
    stop();
    unsubscribe();
    monaco.editor.setModelMarkers(model, OWNER, []);
  };
}

function markersOf(
  { text, parsed, problems }: DocumentState,
  model: monaco.editor.ITextModel,
): monaco.editor.IMarkerData[] {
  if (!parsed.ok) {
    const { offset, message } = parsed.problem;
    return [marker(model, { offset, length: 1 }, monaco.MarkerSeverity.Error, sentence(message))];
  }
  if (problems.length === 0) return [];
  const root = readTree(text);
  const placeOf = (pointer: string): TextRange => {
    for (let path = fromPointer(pointer); root; path = path.slice(0, -1)) {
      const node = findNode(root, path);
      if (node) return path.length === 0 ? { offset: node.offset, length: 1 } : (node.parent ?? node);
    }
    return { offset: 0, length: 1 };
  };
  return problems
    .slice(0, MOST)
    .map(({ pointer, severity, message }) => marker(model, placeOf(pointer), SEVERITY[severity], message));
}

/** A mark under the first line of a place: a whole block underlined would hide the rest. */
function marker(
  model: monaco.editor.ITextModel,
  { offset, length }: TextRange,
  severity: monaco.MarkerSeverity,
  message: string,
): monaco.editor.IMarkerData {
  const start = model.getPositionAt(offset);
  const end = model.getPositionAt(offset + length);
  const isOneLine = end.lineNumber === start.lineNumber;
  return {
    severity,
    message,
    startLineNumber: start.lineNumber,
    startColumn: start.column,
    endLineNumber: start.lineNumber,
    endColumn: isOneLine ? end.column : model.getLineMaxColumn(start.lineNumber),
  };
}

const sentence = (message: string): string => `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
