import * as words from '#words/manifest/advice/explain';
import type { Severity } from '../schema/problem';
import type { Source } from './rule';
import { ruleOf } from './rules';
import { SOURCES } from './sources';

/** What there is to know of a rule: shown in the list of problems, and on the page of all rules. */
export type Explanation = {
  readonly title: string;
  readonly why: string;
  readonly source: Source;
  readonly severity: Severity;
  /** True for rules of advice, which can be silenced. */
  readonly isAdvice: boolean;
};

/** Where the page of all rules tells of one, relative to the page. */
export const rulePage = (rule: string): string => `./rules.html#${encodeURIComponent(rule)}`;

type Own = Pick<Explanation, 'title' | 'why' | 'source'> & { readonly severity?: Severity };

const JSON_SOURCE: Source = { title: words.syntax.source, url: 'https://www.rfc-editor.org/rfc/rfc8259' };
const installing = SOURCES.installing;

/** The rules of the syntax and the schema, by the beginnings of their ids; the longest that fits counts. */
const OWN: readonly (readonly [prefix: string, explanation: Own])[] = [
  [
    'syntax',
    {
      title: words.syntax.title,
      why: words.syntax.why,
      source: JSON_SOURCE,
    },
  ],
  [
    'json/duplicate-key',
    {
      title: words.duplicateKey.title,
      why: words.duplicateKey.why,
      source: { title: words.duplicateKey.source, url: 'https://www.rfc-editor.org/rfc/rfc8259#section-4' },
    },
  ],
  [
    'left-out/advice',
    {
      title: words.noAdvice.title,
      why: words.noAdvice.why,
      source: installing,
      severity: 'info',
    },
  ],
  [
    'left-out',
    {
      title: words.leftOut.title,
      why: words.leftOut.why,
      source: installing,
    },
  ],
  [
    'schema/required',
    {
      title: words.required.title,
      why: words.required.why,
      source: installing,
    },
  ],
  [
    'schema/type',
    {
      title: words.type.title,
      why: words.type.why,
      source: installing,
    },
  ],
  [
    'schema/enum',
    {
      title: words.knownValues.title,
      why: words.knownValues.why,
      source: installing,
    },
  ],
  [
    'schema/uniqueItems',
    {
      title: words.uniqueItems.title,
      why: words.uniqueItems.why,
      source: installing,
    },
  ],
  [
    'schema/format/https-url',
    {
      title: words.httpsEndpoints.title,
      why: words.httpsEndpoints.why,
      source: SOURCES.protocol,
    },
  ],
  [
    'schema/format',
    {
      title: words.format.title,
      why: words.format.why,
      source: installing,
    },
  ],
  [
    'schema',
    {
      title: words.limits.title,
      why: words.limits.why,
      source: installing,
    },
  ],
];

/** Explains a rule by its id. An id that nobody knows any more, from an older link, is explained as such. */
export function explainRule(id: string): Explanation {
  const rule = ruleOf(id);
  if (rule) {
    const { title, why, source, severity } = rule;
    return { title, why, source, severity, isAdvice: true };
  }
  const own = OWN.find(([prefix]) => id === prefix || id.startsWith(`${prefix}/`))?.[1];
  const unknown = {
    title: id,
    why: words.noSuchRule,
    source: installing,
  };
  return { severity: 'error', ...(own ?? unknown), isAdvice: false };
}

/** The explanations that belong to no rule of advice, by id or the beginning of ids. */
export const OWN_RULES: readonly string[] = OWN.map(([prefix]) => prefix);
