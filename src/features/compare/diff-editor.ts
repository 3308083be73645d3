import { createTokenizationSupport } from 'monaco-editor/languages/features/json/tokenization';
import * as words from '#words/features/compare';
import { addLiveRegions, monaco, services } from '../../lib/monaco/monaco';
import { followTheme } from '../../lib/monaco/theme';

/** A language of its own: the JSON pane's has completion and hover, which belong to the open document. */
const LANGUAGE = 'json-to-compare';

/** A width in CSS pixels below which the differences stand in one column. */
const INLINE_BELOW = 640;

const OPTIONS: monaco.editor.IStandaloneDiffEditorConstructionOptions = {
  readOnly: true,
  originalEditable: false,
  automaticLayout: true,
  useInlineViewWhenSpaceIsLimited: true,
  renderSideBySideInlineBreakpoint: INLINE_BELOW,
  hideUnchangedRegions: { enabled: true },
  ignoreTrimWhitespace: false,
  renderOverviewRuler: false,
  renderMarginRevertIcon: false,
  renderGutterMenu: false,
  minimap: { enabled: false },
  stickyScroll: { enabled: false },
  scrollBeyondLastLine: false,
  renderLineHighlight: 'none',
  lineNumbersMinChars: 3,
  fontSize: 13,
  lineHeight: 20,
  occurrencesHighlight: 'off',
  unusualLineTerminators: 'off',
  links: false,
  contextmenu: false,
  dragAndDrop: false,
  copyWithSyntaxHighlighting: false,
  colorDecorators: false,
};

/** In UTF-16 characters: in longer texts long lines are scrolled to. */
const LONGEST_WRAPPED = 1_000_000;

/** Milliseconds that a comparison which nobody waits for any more may take to end. */
const STILL_COMPARING = 10_000;

/** Milliseconds without an answer after which no comparison is expected any more. */
const NO_ANSWER = 5_000;

/** Nothing is typed here, so Tab only ever leads on. */
const SIDE_OPTIONS: monaco.editor.IEditorOptions = { tabFocusMode: true };

export type DiffHandle = {
  show: (before: string, after: string) => void;
  showEqualLines: (isOn: boolean) => void;
  /** Takes the focus to the next or previous change. */
  goTo: (change: 'next' | 'previous') => void;
  dispose: () => void;
};

/**
 * Puts a read-only comparison of two texts into `host`. Everything that it starts ends with `dispose`.
 * @param onMarked told whether what differs is marked: it is not where the worker's code does
 * not arrive or a policy blocks it, of which Monaco says nothing; where `Worker` throws, Monaco compares on the page
 */
export function createDiffEditor(host: HTMLElement, onMarked: (isMarked: boolean) => void): DiffHandle {
  const fontFamily = getComputedStyle(host).fontFamily;
  const options = { ...OPTIONS, fontFamily, ariaContainerElement: addLiveRegions(host) };
  const editor = monaco.editor.createDiffEditor(host, options, services);
  registerLanguage();
  // The diff editor of 0.57 drops labels when it lays itself out anew.
  const labels = editor.onDidUpdateDiff(() => {
    editor.getOriginalEditor().updateOptions({ ...SIDE_OPTIONS, ariaLabel: words.textBefore });
    editor.getModifiedEditor().updateOptions({ ...SIDE_OPTIONS, ariaLabel: words.textAfter });
  });
  const stopTheme = followTheme(host);
  let differs = false;
  let noAnswer: ReturnType<typeof setTimeout> | undefined;
  const tellMarked = () => {
    clearTimeout(noAnswer);
    onMarked(!differs || (editor.getLineChanges()?.length ?? 0) > 0);
  };
  const marks = editor.onDidUpdateDiff(tellMarked);
  let models: monaco.editor.IDiffEditorModel | undefined;
  const drop = () => {
    editor.setModel(null);
    const old = models;
    // The worker may still be comparing them, and would stumble over models that are gone.
    setTimeout(() => {
      old?.original.dispose();
      old?.modified.dispose();
    }, STILL_COMPARING);
  };
  return {
    show: (before, after) => {
      drop();
      // Line ends are not compared.
      differs = withPlainEnds(before) !== withPlainEnds(after);
      onMarked(true);
      clearTimeout(noAnswer);
      noAnswer = setTimeout(tellMarked, NO_ANSWER);
      // Where each line breaks is worked out for all of them at once, on both sides.
      const wordWrap = before.length + after.length > LONGEST_WRAPPED ? 'off' : 'on';
      editor.updateOptions({ wordWrap, diffWordWrap: wordWrap });
      models = { original: createModel(before), modified: createModel(after) };
      editor.setModel(models);
    },
    showEqualLines: (isOn) => editor.updateOptions({ hideUnchangedRegions: { enabled: !isOn } }),
    goTo: (change) => editor.goToDiff(change),
    dispose: () => {
      stopTheme();
      labels.dispose();
      marks.dispose();
      clearTimeout(noAnswer);
      drop();
      editor.dispose();
    },
  };
}

const withPlainEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

function createModel(text: string): monaco.editor.ITextModel {
  const model = monaco.editor.createModel(text, LANGUAGE);
  // Monaco's rainbow of brackets has colours of its own.
  model.updateOptions({
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  return model;
}

function registerLanguage(): void {
  const { languages } = monaco;
  if (languages.getLanguages().some(({ id }) => id === LANGUAGE)) return;
  languages.register({ id: LANGUAGE });
  languages.setTokensProvider(LANGUAGE, createTokenizationSupport(false));
}
