import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import * as german from '../src/words/de/site.ts';
import * as english from '../src/words/en/site.ts';

type Words = Record<keyof typeof english, string>;

/** The words of a site: English at the root, and with `vite build --mode german` a site of its own in dist/de/. */
const SITES = {
  en: { words: english as Words, folder: 'dist', other: 'de/' },
  de: { words: german as Words, folder: 'dist/de', other: '../' },
} as const;

export type Site = (typeof SITES)['en' | 'de'];

/** The site that a mode of Vite asks for. */
export const siteOf = (mode: string): Site => SITES[mode === 'german' ? 'de' : 'en'];

/** What the modules of a site are read with: `#words/…` leads to its words, and the schema has them too. */
export function wordsOf({ words }: Site): { alias: Record<string, string>; plugins: Plugin[] } {
  if (words.language === 'en') return { alias: {}, plugins: [] };
  const folder = new URL(`../src/words/${words.language}/`, import.meta.url);
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
  const keys = pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop() ?? '';
  const holder = keys.reduce((node, key) => (node as Record<string, unknown>)[key], schema);
  (holder as Record<string, unknown>)[last] = text;
}

/** Fills in the words of index.html, `{{name}}`, and those of the installed app. */
export function pageWords({ words, other }: Site): Plugin {
  const source = new URL('../public/app.webmanifest', import.meta.url);
  return {
    name: 'page-words',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace('lang="en"', `lang="${words.language}"`)
          .replaceAll(/\{\{(\w+)\}\}/g, (_, name) => ({ ...words, other })[name as keyof Words] ?? ''),
    },
    generateBundle() {
      const { language, description, screenshot } = words;
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
