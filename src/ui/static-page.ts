import { LANGUAGE } from '#words/language';
import { html, type Markup, raw } from '../lib/html';
import base from './base.css?raw';
import tokens from './tokens.css?raw';

type StaticPage = {
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
export function staticPage({ title, description, styles, body }: StaticPage, policy?: string): string {
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
<style>${raw([tokens, base, styles].join('\n'))}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`.markup;
}
