import * as words from '#words/help-page';
import { html, type Markup, raw } from '../lib/html';
import { keysInWords, SHORTCUTS } from '../lib/shortcuts';
import { OR } from '../lib/text/or';
import { PAGES } from '../manifest/schema/pages';
import { SECTIONS } from '../manifest/schema/sections';
import { staticPage } from '../ui/static-page';
import styles from './page.css?raw';

/**
 * The help page, whole: no script, and nothing that is loaded but its icon.
 * @param policy the Content-Security-Policy of the site; undefined where there is none.
 */
export function helpPage(policy?: string): string {
  const body = html`<header>
<h1>${words.help}</h1>
<p><a href="./">${words.backToEditor}</a></p>
</header>
<nav aria-label="${words.onThisPage}"><ul>${PARTS.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${PARTS.map(({ id, title, body }) => html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`)}`;
  return staticPage(
    { fileName: 'help.html', title: words.help, description: words.description, styles, body },
    policy,
  );
}

const PARTS: readonly { id: string; title: string; body: Markup }[] = [
  { id: 'manifest', title: words.manifest.title, body: paragraph(words.manifest.text) },
  {
    id: 'steps',
    title: words.steps.title,
    body: html`<ol>
${items(words.steps.items)}
</ol>`,
  },
  {
    id: 'sections',
    title: words.sections.title,
    body: html`<dl>${SECTIONS.map(
      ({ title, description, pages }) =>
        html`<div><dt>${title}</dt><dd>${description} ${pages.map(link)}</dd></div>`,
    )}</dl>
${paragraph(words.sections.text)}`,
  },
  { id: 'delivery', title: words.delivery.title, body: list(words.delivery.items) },
  { id: 'drafts', title: words.drafts.title, body: paragraph(words.drafts.text) },
  { id: 'privacy', title: words.privacy.title, body: paragraph(words.privacy.text) },
  { id: 'limits', title: words.limits.title, body: list(words.limits.items) },
  { id: 'shortcuts', title: words.shortcuts, body: html`${SHORTCUTS.map(shortcuts)}` },
  {
    id: 'pages',
    title: words.livePersonsPages,
    body: html`<ul>${Object.values(PAGES).map((page) => html`<li>${link(page)}</li>`)}</ul>`,
  },
];

// The prose has its elements in it.
function paragraph(text: string): Markup {
  return html`<p>${raw(text)}</p>`;
}

function items(texts: readonly string[]): Markup[] {
  return texts.map((text) => html`<li>${raw(text)}</li>`);
}

function list(texts: readonly string[]): Markup {
  return html`<ul>
${items(texts)}
</ul>`;
}

function link({ title, url }: { title: string; url: string }): Markup {
  return html`<a href="${url}" target="_blank" rel="noreferrer">${title}</a>`;
}

function shortcuts({ title, shortcuts: all }: (typeof SHORTCUTS)[number]): Markup {
  const rows = all.map(({ title: what, keys }) => {
    const [here, apple] = [false, true].map((isApple) =>
      OR.format(keys.map((key) => keysInWords(key, isApple))),
    );
    return html`<tr><td>${what}</td><td><kbd>${here ?? ''}</kbd></td><td><kbd>${apple ?? ''}</kbd></td></tr>`;
  });
  return html`<table><caption>${title}</caption><thead><tr><th scope="col">${words.what}</th><th scope="col">${words.windowsAndLinux}</th><th scope="col">${words.mac}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
