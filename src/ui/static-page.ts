import { languageOfPage } from '#words/choose-language';
import { LANGUAGE } from '#words/language';
import { html, type Markup, raw } from '../lib/html';
import { LANGUAGES } from '../words/languages';
import base from './base.css?raw';
import own from './static-page.css?raw';
import tokens from './tokens.css?raw';

type StaticPage = {
  /** What the page is called in the folder of the site. */
  fileName: string;
  title: string;
  description: string;
  /** The style sheet of this page alone. */
  styles: string;
  /** What stands in its main part. */
  body: Markup;
};

/**
 * A page beside the editor, whole: no script, and nothing that is loaded but its icon.
 * @param policy the Content-Security-Policy of the site; undefined where there is none.
 */
export function staticPage(
  { fileName, title, description, styles, body }: StaticPage,
  policy?: string,
): string {
  const others = LANGUAGES.filter(({ language }) => language !== LANGUAGE);
  return html`<!doctype html>
<html lang="${LANGUAGE}">
<head>
<meta charset="utf-8">
${policy === undefined ? '' : html`<meta http-equiv="Content-Security-Policy" content="${policy}">`}
<title>${title} – Install Manifest Editor</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="./favicon.svg">
<style>${raw([tokens, base, own, styles].join('\n'))}</style>
</head>
<body>
<nav class="languages" aria-label="${languageOfPage}">${others.map(({ language, title, way }) => html`<a class="small-link" lang="${language}" hreflang="${language}" href="${way}${fileName}">${title}</a>`)}</nav>
<main>
${body}
</main>
</body>
</html>
`.markup;
}
