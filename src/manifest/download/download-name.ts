import { isObject } from '../../lib/json/json-value';
import { parse } from '../../lib/json/parse';
import { findWithheld, WITHHELD } from '../secrets/credentials';
import { manifestFileName } from './file-name';

/** A longer text, in UTF-16 characters, is not searched for withheld values one by one: that would hold the page up. */
const MAX_LENGTH = 2_000_000;

/**
 * The file name for a document's text, with "incomplete" where values were withheld. Never throws.
 * @param version counted from 1, where several versions of a manifest are saved on one day
 */
export function downloadName(text: string, version = 1): string {
  const isMarked = text.includes(WITHHELD);
  const parsed = parse(text);
  if (!parsed.ok) return manifestFileName(undefined, { version, isIncomplete: isMarked });
  const name = isObject(parsed.value) ? parsed.value.client_name : undefined;
  const isIncomplete = text.length > MAX_LENGTH ? isMarked : isMarked && findWithheld(text).length > 0;
  return manifestFileName(name, { version, isIncomplete });
}
