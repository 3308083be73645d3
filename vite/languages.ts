import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { fromPointer } from '../src/lib/json/pointer.ts';
import * as german from '../src/words/de/site.ts';
import * as english from '../src/words/en/site.ts';
import { LANGUAGES } from '../src/words/languages.ts';

type Words = Record<keyof typeof english, string>;

/** The site of a language: its words, and where it is built; `other` is the language of the one beside it. */
export type Site = ReturnType<typeof site>;

function site(language: 'en' | 'de', words: Words, folder: string) {
  const other = LANGUAGES.find((one) => one.language !== language) ?? LANGUAGES[0];
  return { language, words, folder, other };
}

/** The site that a mode of Vite asks for: English at the root, and with `vite build --mode german` a site of its own in dist/de/. */
export const siteOf = (mode: string): Site =>
  mode === 'german' ? site('de', german, 'dist/de') : site('en', english, 'dist');

/** What the modules of a site are read with: `#words/…` leads to its words, and the schema has them too. */
export function wordsOf({ language }: Site): { alias: Record<string, string>; plugins: Plugin[] } {
  if (language === 'en') return { alias: {}, plugins: [] };
  const folder = new URL(`../src/words/${language}/`, import.meta.url);
  return { alias: { '#words': fileURLToPath(folder).slice(0, -1) }, plugins: [schemaWords(folder)] };
}

/** Puts the titles and descriptions of a language into schema.json: schema.json beside its words has them by JSON Pointer. */
function schemaWords(folder: URL): Plugin {
  return {
    name: 'schema-words',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/manifest/schema/schema.json')) return;
      const schema: unknown = JSON.parse(code);
      const file = fileURLToPath(new URL('schema.json', folder));
      this.addWatchFile(file);
      const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
      for (const [pointer, text] of Object.entries(texts)) put(schema, pointer, text);
      return { code: JSON.stringify(schema), map: null };
    },
  };
}

function put(schema: unknown, pointer: string, text: string): void {
  const keys = fromPointer(pointer);
  const last = keys.pop() ?? '';
  const holder = keys.reduce((node, key) => (node as Record<string, unknown>)[key], schema);
  (holder as Record<string, unknown>)[last] = text;
}

/** Fills in the words of index.html, `{{name}}`, and those of the installed app. */
export function pageWords({ language, words, other }: Site): Plugin {
  const source = new URL('../public/app.webmanifest', import.meta.url);
  const texts: Record<string, string> = { ...words, otherLanguage: other.language, otherSite: other.way };
  return {
    name: 'page-words',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace('lang="en"', `lang="${language}"`)
          .replaceAll(/\{\{(\w+)\}\}/g, (_, name) => texts[name] ?? ''),
    },
    generateBundle() {
      const { description, screenshot } = words;
      const app = JSON.parse(readFileSync(source, 'utf8'));
      const [picture] = app.screenshots;
      this.emitFile({
        type: 'asset',
        fileName: 'app.webmanifest',
        source: JSON.stringify({
          ...app,
          lang: language,
          description,
          screenshots: [{ ...picture, label: screenshot }],
        }),
      });
    },
  };
}
