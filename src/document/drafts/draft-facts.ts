import { isObject } from '../../lib/json/json-value';
import { utf8Length } from '../../lib/text/utf8-length';
import { countErrors, type Severity } from '../../manifest/schema/problem';
import type { DraftMeta } from './records';

type Read = { value: unknown; problems: readonly { severity: Severity; count?: number }[] };

/** The most of a client name that is kept to call a draft by, in UTF-16 characters: the platform takes 128. */
const LONGEST_NAME = 200;

/** What the list of drafts says about a text, of which `read` tells what it says and what is wrong. */
export function draftFacts(text: string, read: Read): Pick<DraftMeta, 'app' | 'problems' | 'bytes'> {
  const { value, problems } = read;
  const app =
    isObject(value) && typeof value.client_name === 'string' ? value.client_name.slice(0, LONGEST_NAME) : '';
  const errors = countErrors(problems);
  return { app, problems: errors, bytes: utf8Length(text) };
}
