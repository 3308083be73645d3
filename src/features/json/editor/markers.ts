import { brokenPlace } from '../../../document/broken-place';
import { manifestDocument } from '../../../document/document';
import { currentProblems, problemList } from '../../../document/problems';
import { LONG_TEXT } from '../../../document/store';
import { afterPaint } from '../../../lib/after-paint';
import { rangeOf, type TextRange } from '../../../lib/json/places';
import { readTree } from '../../../lib/json/tree';
import { monaco } from '../../../lib/monaco/monaco';
import { explainRule, rulePage } from '../../../manifest/advice/explain';
import type { Severity } from '../../../manifest/schema/problem';
import type { ModelNow } from './document-sync';

const OWNER = 'manifest';
/** More marks than this help nobody and cost time at each keystroke. */
const MOST = 500;
const SEVERITY: Record<Severity, monaco.MarkerSeverity> = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
};

/** Underlines the document's problems, anew with every change of the list or of the text. Returns how to stop. */
export function followProblems(modelNow: ModelNow): () => void {
  const { store } = manifestDocument;
  const show = () => {
    const model = modelNow();
    monaco.editor.setModelMarkers(model, OWNER, markersOf(model));
  };
  // Marks move with the text by themselves: while somebody types they need not be found anew.
  const marks = afterPaint(show);
  const ask = () => {
    const { text, lastChange } = store.getState();
    marks.ask(lastChange.isTyped, text.length > LONG_TEXT);
  };
  const stops = [
    problemList.subscribe(ask),
    store.subscribe(({ text, problems }, before) => {
      if (text !== before.text && (problems.length > 0 || currentProblems().length > 0)) ask();
    }),
  ];
  ask();
  return () => {
    marks.cancel();
    for (const unsubscribe of stops) unsubscribe();
    monaco.editor.removeAllMarkers(OWNER);
  };
}

function markersOf(model: monaco.editor.ITextModel): monaco.editor.IMarkerData[] {
  const { text } = manifestDocument.store.getState();
  const broken = brokenPlace();
  if (broken) {
    const { offset, message } = broken;
    return [{ ...spanOf(model, { offset, length: 1 }), ...saying('syntax', 'error', sentence(message)) }];
  }
  return currentProblems()
    .slice(0, MOST)
    .map(({ pointer, rule, severity, message }) => ({
      ...spanOf(model, placeOf(text, pointer)),
      ...saying(rule, severity, message),
    }));
}

/** The words of a mark: the message as everywhere, why it matters, and the rule as a link to its place on the page of all rules. */
function saying(rule: string, severity: Severity, message: string) {
  const page = new URL(rulePage(rule), document.baseURI);
  return {
    severity: SEVERITY[severity],
    message: `${message}\n${explainRule(rule).why}`,
    code: { value: rule, target: monaco.Uri.parse(page.href) },
  };
}

/** Where a problem is underlined; what concerns the document as a whole, at its first bracket. */
function placeOf(text: string, pointer: string): TextRange {
  const range = rangeOf(text, pointer) ?? { offset: 0, length: 1 };
  const root = readTree(text);
  return range.offset === root?.offset ? { offset: range.offset, length: 1 } : range;
}

/** A mark under the first line of a place: a whole block underlined would hide the rest. */
function spanOf(model: monaco.editor.ITextModel, { offset, length }: TextRange): monaco.IRange {
  const start = model.getPositionAt(offset);
  const end = model.getPositionAt(offset + length);
  const isOneLine = end.lineNumber === start.lineNumber;
  return {
    startLineNumber: start.lineNumber,
    startColumn: start.column,
    endLineNumber: start.lineNumber,
    endColumn: isOneLine ? end.column : model.getLineMaxColumn(start.lineNumber),
  };
}

const sentence = (message: string): string => `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
