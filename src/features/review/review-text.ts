import { fingerprint } from '../../lib/json/fingerprint';
import { isObject } from '../../lib/json/json-value';
import { type AdviceOptions, adviseText } from '../../manifest/advice/advise';
import { findProblems, withAdvice } from '../../manifest/advice/find-problems';
import { check } from '../../manifest/check/check';
import { gravestFirst } from '../../manifest/check/sort-problems';
import type { Problem } from '../../manifest/schema/problem';
import { findWithheld } from '../../manifest/secrets/credentials';
import { summarise } from '../../manifest/summary/summarise';
import type { SummarySection } from '../../manifest/summary/summary';

/** All that a review shows of a text: made from this one text, so that what is shown is what is checked and handed on. */
export type Reviewed = {
  text: string;
  name: string;
  displayName: string;
  /** The address of the logo; empty where there is none. */
  logo: string;
  problems: readonly Problem[];
  sections: readonly SummarySection[];
  /** A short readable hash of the value; undefined for a text that is no JSON. */
  fingerprint?: string;
  /** Values that the sender left out. */
  withheld: readonly { pointer: string; name: string }[];
  /** Where the text breaks, as a line counted from 1; undefined for a text that is JSON. */
  brokenLine?: number;
};

/**
 * Reads, checks and summarises the text of a link, of which `checked` is the check and `advice` the advice. Never throws, whatever
 * the text.
 * @param silenced the rules of advice that the sender asked not to hear of
 */
export function reviewText(
  text: string,
  silenced: ReadonlySet<string> = new Set(),
  checked = check(text),
  advice = adviceOn(text, checked, silenced),
): Reviewed {
  const { parsed, problems } = checked;
  if (!parsed.ok) {
    const { line } = parsed.problem;
    return {
      text,
      name: '',
      displayName: '',
      logo: '',
      problems,
      sections: [],
      withheld: [],
      brokenLine: line,
    };
  }
  const { value } = parsed;
  return {
    text,
    name: textAt(value, 'client_name'),
    displayName: textAt(value, 'display_name'),
    logo: textAt(value, 'logo_uri'),
    problems: gravestFirst(withAdvice(problems, advice)),
    sections: summarise(value, text),
    fingerprint: fingerprint(text) ?? '',
    withheld: findWithheld(text),
  };
}

/** The same review once the logo was measured: what that adds is a problem as any other. */
export function withLogoSize(reviewed: Reviewed, options: AdviceOptions): Reviewed {
  return { ...reviewed, problems: gravestFirst(findProblems(reviewed.text, options).problems) };
}

/** What the rules of advice say of a text that was checked; nothing of one that does not parse. */
export function adviceOn(
  text: string,
  { parsed }: ReturnType<typeof check>,
  silenced: ReadonlySet<string>,
): readonly Problem[] {
  return parsed.ok ? adviseText(text, parsed.value, { silenced }) : [];
}

function textAt(value: unknown, key: string): string {
  const text = isObject(value) && Object.hasOwn(value, key) ? value[key] : '';
  return typeof text === 'string' ? text : '';
}
