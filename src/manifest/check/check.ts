import { type Parsed, parse } from '../../lib/json/parse';
import { syntaxSentence } from '../../lib/json/syntax';
import type { Problem } from '../schema/problem';
import { collectDuplicates } from './duplicate-keys';
import { createProblemCollector } from './problem-collector';
import { collectViolations } from './validate';

/**
 * Reads a text and lists every problem in it: for the editor, the review and the verdict alike.
 * @returns the reading, and the problems in the order of the schema; a text that does not parse has exactly one,
 * at the pointer of the whole document, that says where it breaks.
 */
export function check(text: string): { parsed: Parsed; problems: Problem[] } {
  const parsed = parse(text);
  if (!parsed.ok) {
    const message = syntaxSentence(parsed.problem);
    return { parsed, problems: [{ severity: 'error', pointer: '', rule: 'syntax', message }] };
  }
  const collector = createProblemCollector();
  collectViolations(parsed.value, collector);
  collectDuplicates(text, collector);
  return { parsed, problems: collector.problems() };
}
