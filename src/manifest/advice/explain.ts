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

const JSON_SOURCE: Source = { title: 'RFC 8259, JSON', url: 'https://www.rfc-editor.org/rfc/rfc8259' };
const installing = SOURCES.installing;

/** The rules of the syntax and the schema, by the beginnings of their ids; the longest that fits counts. */
const OWN: readonly (readonly [prefix: string, explanation: Own])[] = [
  [
    'syntax',
    {
      title: 'The text is JSON',
      why: 'The platform reads the manifest with a strict JSON parser. A text that breaks anywhere cannot be read at all.',
      source: JSON_SOURCE,
    },
  ],
  [
    'json/duplicate-key',
    {
      title: 'Each key stands once in its object',
      why: 'Readers differ in which of two equal keys they take, so what is installed may not be what was meant.',
      source: { title: 'RFC 8259, objects', url: 'https://www.rfc-editor.org/rfc/rfc8259#section-4' },
    },
  ],
  [
    'left-out/advice',
    {
      title: 'A document that is too large for advice',
      why: 'No manifest has a hundred thousand keys, and to look at each of them would make the page stand still. What the platform cannot install is told whatever the size.',
      source: installing,
      severity: 'info',
    },
  ],
  [
    'left-out',
    {
      title: 'More problems than are listed',
      why: 'Of very many problems only the first are told one by one, so that the page stays quick.',
      source: installing,
    },
  ],
  [
    'schema/required',
    {
      title: 'Required keys are there',
      why: 'The platform refuses a manifest without this key.',
      source: installing,
    },
  ],
  [
    'schema/type',
    {
      title: 'Values have the right type',
      why: 'The platform refuses a value of another type, such as a number in quotation marks.',
      source: installing,
    },
  ],
  [
    'schema/enum',
    {
      title: 'Lists hold known values',
      why: 'The platform knows a fixed set of values for this list and refuses others.',
      source: installing,
    },
  ],
  [
    'schema/uniqueItems',
    {
      title: 'A list holds each value once',
      why: 'The platform refuses a list with a value in it twice.',
      source: installing,
    },
  ],
  [
    'schema/format/https-url',
    {
      title: 'Endpoints are https addresses',
      why: 'Notifications hold what consumers write, so the platform sends them over TLS only.',
      source: SOURCES.protocol,
    },
  ],
  [
    'schema/format',
    {
      title: 'Addresses, scopes and keys are well-formed',
      why: 'A value that cannot be read as what it is meant to be is refused, or leads nowhere.',
      source: installing,
    },
  ],
  [
    'schema',
    {
      title: 'Lengths and numbers keep their limits',
      why: 'The platform refuses values that are longer, shorter, larger or smaller than its documentation allows.',
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
    why: 'This version of the editor has no rule of this name.',
    source: installing,
  };
  return { severity: 'error', ...(own ?? unknown), isAdvice: false };
}

/** The explanations that belong to no rule of advice, by id or the beginning of ids. */
export const OWN_RULES: readonly string[] = OWN.map(([prefix]) => prefix);
