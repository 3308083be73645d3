import { describe, expect, it } from 'vitest';
import { html } from '../lib/html';
import { OWN_RULES } from '../manifest/advice/explain';
import { findProblems } from '../manifest/advice/find-problems';
import { RULES } from '../manifest/advice/rules';
import { ROWS } from '../manifest/advice/test-rows';
import { families } from './entries';
import { OWN_EXAMPLES } from './own-examples';
import { rulesPage } from './page';

const page = rulesPage("script-src 'self'");
const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
const escaped = (text: string): string => html`${text}`.markup;

describe('the page of all rules', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    'has %s with all that is known of it',
    (id, rule) => {
      const [, article = ''] = page.split(`<article id="${id}">`);
      const own = article.slice(0, article.indexOf('</article>'));
      const { severity, title, why, source, example } = rule;
      const json = JSON.stringify(example.before, null, 2);
      for (const text of [title, why, source.title, source.url, json]) expect(own).toContain(escaped(text));
      const word = { error: 'problem', warning: 'warning', info: 'hint' }[severity];
      expect(own).toContain(`data-severity="${severity}">${word}</span>`);
      expect(page).toContain(`<a href="#${encodeURIComponent(id)}"><code>${id}</code></a>`);
    },
  );

  it('has a place for each problem that a text can have, and each place once', () => {
    const texts = [
      ...ROWS.map(({ before }) => JSON.stringify(before)),
      ...Object.values(OWN_EXAMPLES).map((e) => e.before),
    ];
    const found = new Set(texts.flatMap((text) => findProblems(text).problems.map(({ rule }) => rule)));
    expect(found.size).toBeGreaterThan(RULES.length / 2);
    expect([...found, ...OWN_RULES].filter((rule) => !ids.includes(rule))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of [
      'schema/maxLength',
      'schema/minimum',
      'schema/format/scope-list',
      'schema/format/manifest-key',
    ])
      expect(ids).toContain(id);
  });

  it('names every family in words, and shows an example of each rule, or says why there is none', () => {
    for (const { id, title, entries } of families()) {
      expect(title).not.toBe(id.replace('family-', ''));
      expect(title).toMatch(/^[A-Z]/);
      expect(entries.length).toBeGreaterThan(0);
      for (const { example, remark } of entries) expect(example ?? remark).toBeTruthy();
    }
  });

  it('has a place for what is said of documents that are far too large', () => {
    const keys = Array.from({ length: 100_001 }, (_, index) => `"client_name#${index}":7`);
    const { problems } = findProblems(`{"client_name":"A",${keys.join()}}`);
    const large = new Set(problems.map(({ rule }) => rule).filter((rule) => rule.startsWith('left-out')));
    expect([...large].sort()).toEqual(['left-out', 'left-out/advice']);
    expect([...large].filter((rule) => !ids.includes(rule))).toEqual([]);
  });

  it('runs nothing, and loads nothing from elsewhere', () => {
    expect(page).toContain('<meta http-equiv="Content-Security-Policy" content="script-src &#39;self&#39;">');
    expect(page).not.toMatch(/<script|<img|<iframe|\son\w+=|@import|url\(/i);
    const links = [...page.matchAll(/<a ([^>]*)>/g)].map(([, attributes = '']) => attributes);
    for (const link of links.filter((attributes) => attributes.includes('//')))
      expect(link).toMatch(/^href="https:\/\/[^"]+" target="_blank" rel="noreferrer"$/);
  });

  it('escapes every value', () => {
    const value = '<img src=x onerror="pwned(\'&\')">';
    expect(html`<p title="${value}">${[html`${value}`]}</p>`.markup).toBe(
      '<p title="&lt;img src=x onerror=&quot;pwned(&#39;&amp;&#39;)&quot;&gt;">&lt;img src=x onerror=&quot;pwned(&#39;&amp;&#39;)&quot;&gt;</p>',
    );
    expect(page).toContain('Chat for &lt;YOURBRAND&gt;');
    expect(page).not.toContain('<YOURBRAND>');
  });
});

describe('the example of a rule of syntax or schema', () => {
  const count = (text: string, rule: string) =>
    findProblems(text).problems.filter(
      (problem) => problem.rule === rule || problem.rule.startsWith(`${rule}/`),
    ).length;
  // Where more is left out than listed, there is nothing short to show.
  it.each(OWN_RULES.filter((id) => !id.startsWith('left-out')))(
    'of %s shows it broken and put right',
    (id) => {
      const { before = '', after = '' } = OWN_EXAMPLES[id] ?? {};
      expect(count(before, id)).toBeGreaterThan(0);
      expect(count(after, id)).toBe(0);
    },
  );
});
