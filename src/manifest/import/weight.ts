import * as words from '#words/manifest/import/refusals';
import { MAX_DEPTH } from '../../lib/json/read-json';

/** The most values of a document, and of a list of records to pick one from. A manifest has a few hundred. */
const MAX_VALUES = 25_000;
const MAX_LISTED_VALUES = 50_000;
/** The most white space around values, in characters: four times what so many values take when laid out. */
const MAX_SPACE = 1_000_000;

/**
 * The refusal of a text with so many values that each step on it would stop the page for seconds, though it is small
 * enough in bytes; undefined where it is not so. Reads broken JSON, too, and takes time in proportion to its length.
 */
export function weightRefusal(text: string): string | undefined {
  const isList = /^[ \t\r\n]*\[/.test(text);
  const { values, space, depth } = weigh(text);
  // That is told with its place.
  if (depth > MAX_DEPTH) return undefined;
  const most = isList ? MAX_LISTED_VALUES : MAX_VALUES;
  if (values > most) return words.tooManyValues(values, most);
  if (space > MAX_SPACE) return words.mostlySpace(space);
  return undefined;
}

/** Counts what opens or follows a value, white space and levels, outside of texts in double quotes. */
function weigh(text: string): { values: number; space: number; depth: number } {
  let values = 0;
  let space = 0;
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) isText = !isText;
    else if (isText) {
      if (code === BACKSLASH) at += 1;
    } else if (code === COMMA) values += 1;
    else if (code === 0x5b || code === 0x7b) {
      values += 1;
      depth += 1;
      if (depth > MAX_DEPTH) break;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
    else if (code <= SPACE) space += 1;
  }
  return { values, space, depth };
}

const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
