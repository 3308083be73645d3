import { manifestDocument } from '../../../document/document';
import type { TextRange } from '../../../lib/json/places';
import { addLiveRegions, monaco, services } from '../../../lib/monaco/monaco';
import { followTheme } from '../../../lib/monaco/theme';
import type { CodeEvents, CodeHandle } from '../view-handle';
import { followCursor } from './cursor';
import { followFieldFocus, markChanges } from './decorations';
import { createModel, followDocument } from './document-sync';
import { registerJson } from './json-language';
import { addFieldShortcut, keepWayOut, shareHistory } from './keyboard';
import { followProblems } from './markers';

const OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  fixedOverflowWidgets: true,
  minimap: { enabled: false },
  stickyScroll: { enabled: false },
  scrollBeyondLastLine: false,
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  renderLineHighlight: 'none',
  lineNumbersMinChars: 3,
  padding: { top: 8, bottom: 8 },
  fontSize: 13,
  lineHeight: 20,
  tabSize: 2,
  trimAutoWhitespace: false,
  wordBasedSuggestions: 'off',
  // Keys and values stand in quotes, where Monaco would not suggest by itself.
  quickSuggestions: { strings: true, other: true, comments: false },
  suggest: { showWords: false },
  // Nothing that is typed may turn into something else: Enter takes a suggestion only where that changes the text.
  acceptSuggestionOnCommitCharacter: false,
  acceptSuggestionOnEnter: 'smart',
  occurrencesHighlight: 'off',
  unusualLineTerminators: 'off',
  unicodeHighlight: { ambiguousCharacters: false },
  links: false,
  contextmenu: false,
  dragAndDrop: false,
  copyWithSyntaxHighlighting: false,
  colorDecorators: false,
  smoothScrolling: false,
};

/**
 * Brackets have one colour, and each would be looked up whenever its line is drawn: in megabytes on one line, half a second. Models
 * read it under this name alone, which Monaco's types lack.
 */
const ONE_COLOUR_BRACKETS = { 'bracketPairColorization.enabled': false };

/** Puts a code editor for the open document into `host`. Everything that it starts ends with `dispose`. */
export function createCodeEditor(host: HTMLElement, events: CodeEvents): CodeHandle {
  const fontFamily = getComputedStyle(host).fontFamily;
  // The language comes after: Monaco takes services of ours only with its very first call.
  const editor = monaco.editor.create(
    host,
    {
      ...OPTIONS,
      ...ONE_COLOUR_BRACKETS,
      fontFamily,
      model: null,
      ariaContainerElement: addLiveRegions(host),
    },
    services,
  );
  registerJson();
  const model = createModel(manifestDocument.store.getState().text);
  editor.setModel(model);
  const changes = markChanges(editor);
  const { modelNow, stop } = followDocument(editor, model, host, changes.show);
  const stops = [
    followTheme(host),
    stop,
    changes.stop,
    followProblems(modelNow),
    followFieldFocus(editor, modelNow),
    followCursor(editor, modelNow),
    shareHistory(editor, host),
    keepWayOut(editor, host, events.onTabMode),
  ];
  addFieldShortcut(editor, modelNow);
  const leave = editor.onDidBlurEditorText(() => manifestDocument.endStep());
  const rangeOf = ({ offset, length }: TextRange) => {
    const now = modelNow();
    return monaco.Range.fromPositions(now.getPositionAt(offset), now.getPositionAt(offset + length));
  };
  const run = (action: string) => void editor.getAction(action)?.run();
  return {
    focus: () => editor.focus(),
    goTo: (place) => {
      const range = rangeOf(place);
      editor.setSelection(range);
      editor.revealRangeInCenterIfOutsideViewport(range);
      editor.focus();
    },
    reveal: (place) => {
      // Only here: the wheel and the keys move the lines at once.
      editor.updateOptions({ smoothScrolling: !matchMedia('(prefers-reduced-motion: reduce)').matches });
      editor.revealRangeNearTopIfOutsideViewport(rangeOf(place));
      editor.updateOptions({ smoothScrolling: false });
    },
    toStart: () => editor.setScrollPosition({ scrollTop: 0, scrollLeft: 0 }),
    setWrap: (isOn) => editor.updateOptions({ wordWrap: isOn ? 'on' : 'off' }),
    foldSections: () => run('editor.foldLevel2'),
    unfoldAll: () => run('editor.unfoldAll'),
    dispose: () => {
      leave.dispose();
      for (const end of stops) end();
      editor.dispose();
      model.dispose();
    },
  };
}
