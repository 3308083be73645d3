import { isObject } from '../../lib/json/json-value';
import { check } from '../../manifest/check/check';
import { countErrors, type Severity } from '../../manifest/schema/problem';
import type { DraftMeta } from './records';

type Read = { value: unknown; problems: readonly { severity: Severity; count?: number }[] };

/** What the list of drafts says about a text; `read` where it has been parsed and checked already. */
export function draftFacts(
  text: string,
  read: Read = readText(text),
): Pick<DraftMeta, 'app' | 'problems' | 'bytes'> {
  const { value, problems } = read;
  const app = isObject(value) && typeof value.client_name === 'string' ? value.client_name : '';
  const errors = countErrors(problems);
  return { app, problems: errors, bytes: new TextEncoder().encode(text).length };
}

function readText(text: string): Read {
  const { parsed, problems } = check(text);
  return { value: parsed.ok ? parsed.value : undefined, problems };
}
