import type { Parsed } from '../../lib/json/parse';
import type { Problem } from '../schema/problem';
import { collectDuplicates } from './duplicate-keys';
import { createProblemCollector } from './problem-collector';
import { read } from './read';
import { collectViolations } from './validate';

/**
 * Reads a text and lists every problem in it: for the editor, the review and the verdict alike.
 * @returns the reading, and the problems in the order of the schema; a text that does not parse has exactly one,
 * at the pointer of the whole document, that says where it breaks.
 */
export function check(text: string): { parsed: Parsed; problems: Problem[] } {
  const reading = read(text);
  const { parsed } = reading;
  if (!parsed.ok) return reading;
  const collector = createProblemCollector();
  collectViolations(parsed.value, collector);
  collectDuplicates(text, collector);
  return { parsed, problems: collector.problems() };
}
