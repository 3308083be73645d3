import * as words from '#words/rules-page';
import { html, type Markup } from '../lib/html';
import { SEVERITY_WORDS } from '../manifest/schema/problem';
import { staticPage } from '../ui/static-page';
import { type Entry, type Family, families } from './entries';
import styles from './page.css?raw';

/**
 * The page of all rules, whole: no script, and nothing that is loaded but its icon. Links of the product name a rule behind #.
 * @param policy the Content-Security-Policy of the site; undefined where there is none.
 */
export function rulesPage(policy?: string): string {
  const all = families();
  const count = all.reduce((sum, { entries }) => sum + entries.length, 0);
  const body = html`<header>
<h1>${words.allRules}</h1>
<p>${words.whatIsChecked(count)}</p>
<p><a href="./">${words.backToEditor}</a></p>
</header>
<nav aria-label="${words.byFamily}">
<ul>
${all.map(contents)}
</ul>
</nav>
${all.map(section)}`;
  return staticPage(
    { fileName: 'rules.html', title: words.allRules, description: words.description, styles, body },
    policy,
  );
}

const addressOf = (id: string): string => `#${encodeURIComponent(id)}`;

function contents({ id, title, entries }: Family): Markup {
  const rules = entries.map(
    (rule) => html`<li><a href="${addressOf(rule.id)}"><code>${rule.id}</code></a></li>`,
  );
  return html`<li><a href="${addressOf(id)}">${title}</a>
<ul>
${rules}
</ul></li>`;
}

function section({ id, title, entries }: Family): Markup {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${entries.map(article)}
</section>`;
}

function article({ id, otherIds, severity, title, why, source, remark, example }: Entry): Markup {
  return html`<article id="${id}">
<h3>${title}</h3>
<p class="facts"><span class="severity" data-severity="${severity}">${SEVERITY_WORDS[severity]}</span> <code>${id}</code></p>
${otherIds.length === 0 ? '' : html`<p class="others">${words.inProblems} ${otherIds.map((other) => html`<code id="${other}">${other}</code>`)}</p>`}
<p>${why}</p>
${remark === undefined ? '' : html`<p>${remark}</p>`}
<p><a href="${source.url}" target="_blank" rel="noreferrer">${source.title}</a></p>
${example ? html`<div class="example">${[figure(words.before, example.before), figure(words.after, example.after)]}</div>` : ''}
</article>`;
}

/** Code that may scroll takes the focus, so that the keyboard can scroll it. */
function figure(caption: string, text: string): Markup {
  return html`<figure><figcaption>${caption}</figcaption><pre tabindex="0">${text}</pre></figure>`;
}
