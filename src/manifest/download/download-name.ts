import { fingerprint } from '../../lib/json/fingerprint';
import { isObject } from '../../lib/json/json-value';
import { parse } from '../../lib/json/parse';
import { findWithheld, WITHHELD } from '../secrets/credentials';
import { manifestFileName } from './file-name';

/** A longer text, in UTF-16 characters, gets no fingerprint into its name: that would hold the page up. */
const MAX_LENGTH = 2_000_000;

/** The file name for a document's text, with its fingerprint, and "incomplete" where values were withheld. Never throws. */
export function downloadName(text: string): string {
  const parsed = parse(text);
  if (!parsed.ok) return manifestFileName(undefined, { isIncomplete: text.includes(WITHHELD) });
  const name = isObject(parsed.value) ? parsed.value.client_name : undefined;
  if (text.length > MAX_LENGTH) return manifestFileName(name, { isIncomplete: text.includes(WITHHELD) });
  return manifestFileName(name, {
    fingerprint: fingerprint(text),
    isIncomplete: findWithheld(text).length > 0,
  });
}
