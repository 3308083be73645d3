import '#words/lib/monaco';
import * as monaco from 'monaco-editor/editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codeEditor/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/diffEditor/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/multicursor/register';
// `features/suggest/register` of 0.57 leaves out the part that shows the suggestions.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import 'monaco-editor/features/wordOperations/register';
import { createStorage } from './storage';

// Monaco takes no more features once its first editor is there, so this is what all of our editors use together.
globalThis.MonacoEnvironment = {
  getWorker: () => {
    const worker = new EditorWorker();
    // Code that does not arrive is no error of the page: what needs the worker says so where it is missing.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    });
    return worker;
  },
};

export { monaco };

/** Services of ours. Monaco takes them only with the call that makes its very first editor, whichever that is. */
export const services = { storageService: createStorage() };

/**
 * Where Monaco puts its live regions, which would else hang on the body, in front of every dialog. An element of its
 * own, because Monaco copies its options deeply, and from React's elements the whole page hangs.
 */
export function addLiveRegions(host: HTMLElement): HTMLElement {
  return host.appendChild(document.createElement('div'));
}
