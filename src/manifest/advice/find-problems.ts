import type { Parsed } from '../../lib/json/parse';
import { check } from '../check/check';
import { sortProblems } from '../check/sort-problems';
import type { Problem } from '../schema/problem';
import { type AdviceOptions, adviseText } from './advise';

/**
 * Everything that is to be said of a text, for the page, the review and the command line alike: where it breaks, or what the
 * schema and the rules of advice find, in the order of the document. Never throws.
 */
export function findProblems(
  text: string,
  options: AdviceOptions = {},
): { parsed: Parsed; problems: readonly Problem[] } {
  const { parsed, problems } = check(text);
  if (!parsed.ok) return { parsed, problems };
  return { parsed, problems: withAdvice(problems, adviseText(text, parsed.value, options)) };
}

/** One list of what the schema and the rules of advice found. */
export function withAdvice(found: readonly Problem[], advice: readonly Problem[]): readonly Problem[] {
  return advice.length === 0 ? found : sortProblems([...found, ...advice]);
}
