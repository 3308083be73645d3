import { attention } from '../../../document/attention';
import { manifestDocument } from '../../../document/document';
import type { DocumentState } from '../../../document/store';
import { rangeOf } from '../../../lib/json/places';
import { valueAt } from '../../../lib/json/pointer';
import { monaco } from '../../../lib/monaco/monaco';
import type { LineRange } from '../../../lib/text/text-position';
import { debounced } from './debounce';
import type { ModelNow } from './document-sync';
import styles from './editor.module.css';

type Editor = monaco.editor.IStandaloneCodeEditor;

/** Milliseconds after which the background of changed lines has faded; the mark in the margin stays. */
const FADED = 2_500;

/** Marks the lines that the last change touched, and brings them into view when nobody types here. */
export function markChanges(editor: Editor): { show: (state: DocumentState) => void; stop: () => void } {
  const marks = editor.createDecorationsCollection();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = ({ lastChange }: DocumentState) => {
    clearTimeout(timer);
    const { lines = [] } = lastChange;
    const [first] = lines;
    if (!first) return marks.clear();
    marks.set(lines.map((range) => wholeLines(range, `${styles.changed} ${styles.fresh}`)));
    timer = setTimeout(() => {
      marks.set(marks.getRanges().map((range) => ({ range, options: options(styles.changed ?? '') })));
    }, FADED);
    if (!editor.hasTextFocus()) reveal(editor, first.from);
  };
  return { show, stop: () => clearTimeout(timer) };
}

/** Marks the lines of the field that has the focus in the form. */
export function followFieldFocus(editor: Editor, modelNow: ModelNow): () => void {
  const marks = editor.createDecorationsCollection();
  const show = () => {
    const { focus } = attention.getState();
    const { text, value } = manifestDocument.store.getState();
    // A key that is not there has no lines, and the document as a whole is no place to point at.
    const isThere =
      focus?.in === 'field' && focus.pointer !== '' && valueAt(value, focus.pointer) !== undefined;
    const range = isThere ? rangeOf(text, focus.pointer) : undefined;
    if (!range) return marks.clear();
    const model = modelNow();
    const from = model.getPositionAt(range.offset).lineNumber;
    const to = model.getPositionAt(range.offset + range.length).lineNumber;
    marks.set([wholeLines({ from, to }, styles.focused ?? '')]);
    if (!editor.hasTextFocus()) reveal(editor, from);
  };
  const { ask, stop } = debounced(show);
  let shown = attention.getState().focus;
  const unsubscribe = attention.subscribe(({ focus }) => {
    if (focus === shown) return;
    shown = focus;
    ask();
  });
  ask();
  return () => {
    stop();
    unsubscribe();
  };
}

function wholeLines({ from, to }: LineRange, className: string): monaco.editor.IModelDeltaDecoration {
  return { range: new monaco.Range(from, 1, to, 1), options: options(className) };
}

const options = (className: string): monaco.editor.IModelDecorationOptions => ({
  isWholeLine: true,
  className,
  stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
});

function reveal(editor: Editor, line: number): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { Immediate, Smooth } = monaco.editor.ScrollType;
  editor.revealLineInCenterIfOutsideViewport(line, isCalm ? Immediate : Smooth);
}
