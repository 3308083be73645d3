import { isObject, parse } from '../../manifest/parse';
import { countErrors, type Severity } from '../../manifest/problem';
import { validate } from '../../manifest/validate';
import type { DraftMeta } from './records';

type Read = { value: unknown; problems: readonly { severity: Severity; count?: number }[] };

/** What the list of drafts says about a text; `read` where it has been parsed and checked already. */
export function factsOf(
  text: string,
  read: Read = check(text),
): Pick<DraftMeta, 'app' | 'problems' | 'bytes'> {
  const { value, problems } = read;
  const app = isObject(value) && typeof value.client_name === 'string' ? value.client_name : '';
  const errors = countErrors(problems);
  return { app, problems: errors, bytes: new TextEncoder().encode(text).length };
}

function check(text: string): Read {
  const parsed = parse(text);
  if (!parsed.ok) return { value: undefined, problems: [{ severity: 'error' }] };
  return { value: parsed.value, problems: validate(parsed.value) };
}
