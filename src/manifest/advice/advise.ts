import * as words from '#words/manifest/advice';
import { sortProblems } from '../check/sort-problems';
import type { Problem } from '../schema/problem';
import { type AdviceDocument, type LogoSize, readDocument } from './document/document';
import { keyCount } from './document/key-count';
import { OFF_RULES } from './off-rules';
import type { Rule } from './rule';
import { RULES } from './rules';

/** The most that one rule says of a document. */
export const MAX_OF_A_RULE = 200;

export type AdviceOptions = {
  /** Ids of rules that say nothing about this document; one that is off by default is asked for by standing here. */
  readonly silenced?: ReadonlySet<string>;
  /** The size of the logo in pixels, where somebody has measured it. */
  readonly logoSize?: LogoSize;
};

/**
 * What somebody who knows the platform would say about a manifest beyond the schema's errors. What is still to be filled in goes
 * before everything else at its place. Of very many findings of one rule the first 200 are told, and one that says so.
 * @param value a parsed document; one that is no object has no advice.
 * @returns the problems in the order of the document; `rule` is the rule's id. Never throws.
 */
export function advise(value: unknown, options: AdviceOptions = {}): Problem[] {
  const document = readDocument(value, options.logoSize);
  const rules = RULES.filter(({ id }) => (options.silenced?.has(id) ?? false) === OFF_RULES.includes(id));
  return sortProblems(rules.flatMap((rule) => problemsOf(rule, document)));
}

/** Many times what any manifest has; a document with more keys has no advice, for reading them takes too long. */
export const MAX_ADVISED_KEYS = 100_000;

/**
 * The same for a text that was parsed. Of one with far more keys than a manifest has, the one thing that is said is that there is
 * no advice on it.
 * @param text the JSON of `value`
 */
export function adviseText(text: string, value: unknown, options: AdviceOptions = {}): Problem[] {
  const keys = keyCount(text, MAX_ADVISED_KEYS);
  if (keys <= MAX_ADVISED_KEYS) return advise(value, options);
  const message = words.tooLarge(keys, MAX_ADVISED_KEYS);
  return [{ severity: 'info', pointer: '', rule: TOO_LARGE, message }];
}

/** The id of what is said of a document that is too large for advice. */
const TOO_LARGE = 'left-out/advice';

/** The family of the rules about what is still to be filled in. */
const PLACEHOLDER = 'placeholder/';

/** True while something is still to be filled in: a manifest is then not finished, though it may be valid. */
export function needsFilling(problems: readonly Pick<Problem, 'rule'>[]): boolean {
  return problems.some(({ rule }) => rule.startsWith(PLACEHOLDER));
}

/** What one rule says about a document. */
export function problemsOf({ id, severity, title, find }: Rule, document: AdviceDocument): Problem[] {
  const problems: Problem[] = [];
  const isFirst = id.startsWith(PLACEHOLDER);
  for (const { pointer, message, fixes } of find(document)) {
    if (!isFirst && document.placeholders.has(pointer)) continue;
    if (problems.length === MAX_OF_A_RULE) {
      problems.push({
        severity,
        pointer,
        rule: id,
        message: words.onlyFirst(title, MAX_OF_A_RULE),
      });
      break;
    }
    problems.push({ severity, pointer, message, rule: id, ...(fixes && fixes.length > 0 && { fixes }) });
  }
  return problems;
}
