import type { editor, Uri } from 'monaco-editor/editor';
import * as monaco from 'monaco-editor/editor';
import { CompletionAdapter } from 'monaco-editor/languages/features/common/lspLanguageFeatures';
import JsonWorker from 'monaco-editor/languages/features/json/json.worker?worker';
import { createTokenizationSupport } from 'monaco-editor/languages/features/json/tokenization';
import { resolvedSchema } from '../../../manifest/schema/schema';
import { foldsOf } from './folds';
import { hoverProvider } from './hover';

const ID = 'json';

/** What the worker is told first. It never validates: problems come from the document's one list. */
const SETTINGS = {
  languageId: ID,
  enableSchemaRequest: false,
  languageSettings: {
    validate: false,
    schemas: [{ uri: 'inmemory://schema/manifest.json', fileMatch: ['*'], schema: resolvedSchema }],
  },
};

/**
 * Teaches Monaco JSON: colours, folding, and hover and completion in the words of the manifest's schema. Folding and hover read
 * our own tree, so the worker starts at the first completion.
 * Monaco's own `languages/features/json/register` would do so, too, but brings every feature of the editor along,
 * registered too late to work (0.57).
 */
export function registerJson(): void {
  const { languages } = monaco;
  if (languages.getLanguages().some(({ id }) => id === ID)) return;
  languages.register({ id: ID, mimetypes: ['application/json'] });
  languages.setTokensProvider(ID, createTokenizationSupport(false));
  languages.setLanguageConfiguration(ID, {
    wordPattern: /-?\d*\.\d\w*|[^[{\]}:",\s]+/g,
    brackets: [
      ['{', '}'],
      ['[', ']'],
    ],
    autoClosingPairs: [
      { open: '{', close: '}', notIn: ['string'] },
      { open: '[', close: ']', notIn: ['string'] },
    ],
  });
  languages.registerCompletionItemProvider(ID, new CompletionAdapter(workerFor, [' ', ':', '"']));
  languages.registerHoverProvider(ID, hoverProvider);
  languages.registerFoldingRangeProvider(ID, {
    provideFoldingRanges: (model) => foldsOf(model.getValue()),
  });
}

let started: editor.MonacoWebWorker<object> | undefined;

/** The language worker, with the texts of `resources` handed over to it; started at its first use. */
function workerFor(...resources: Uri[]): Promise<object> {
  started ??= monaco.editor.createWebWorker<object>({ worker: startWorker() });
  return started.withSyncedResources(resources);
}

function startWorker(): Worker {
  const worker = new JsonWorker();
  // The first message only wakes it up; the second holds the settings.
  worker.postMessage('wake up');
  worker.postMessage(SETTINGS);
  return worker;
}
