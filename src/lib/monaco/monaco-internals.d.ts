/** Parts of monaco-editor 0.57 that come without types of their own, as far as they are used here. */

declare module 'monaco-editor/languages/features/common/lspLanguageFeatures' {
  import type { languages, Uri } from 'monaco-editor/editor';

  type GetWorker<T> = (...resources: Uri[]) => Promise<T>;

  export class CompletionAdapter<T> implements languages.CompletionItemProvider {
    constructor(worker: GetWorker<T>, triggerCharacters: string[]);
    readonly triggerCharacters: string[];
    provideCompletionItems: languages.CompletionItemProvider['provideCompletionItems'];
  }
}

declare module 'monaco-editor/languages/features/json/tokenization' {
  import type { languages } from 'monaco-editor/editor';

  export function createTokenizationSupport(supportComments: boolean): languages.TokensProvider;
}
