import { type Parsed, parse } from '../../lib/json/parse';
import { syntaxSentence } from '../../lib/json/syntax';
import type { Problem } from '../schema/problem';

/** Reads a text, and says where it breaks where it does not parse. What else is wrong with it, `check` finds. */
export function read(text: string): { parsed: Parsed; problems: Problem[] } {
  const parsed = parse(text);
  if (parsed.ok) return { parsed, problems: [] };
  const message = syntaxSentence(parsed.problem);
  return { parsed, problems: [{ severity: 'error', pointer: '', rule: 'syntax', message }] };
}
