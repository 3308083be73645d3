import { applyEdits, format } from 'jsonc-parser';
import { diffText, type TextEdit } from '../../lib/text/text-edit';

/** Beyond this many, one edit over the whole costs less than applying each by itself. */
const MOST_EDITS = 200;

/**
 * The text laid out with two spaces a level, in its own line ends. Only white space changes. `edits` follow each
 * other, the last place first; there are none when the text is laid out already.
 */
export function formatText(text: string): { text: string; edits: TextEdit[] } {
  const options = {
    insertSpaces: true,
    tabSize: 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    // A last line end is kept, and never added.
    insertFinalNewline: text.endsWith('\n'),
  };
  const found = format(text, undefined, options).filter(
    ({ offset, length, content }) => text.slice(offset, offset + length) !== content,
  );
  const formatted = applyEdits(text, found);
  if (found.length <= MOST_EDITS) {
    return { text: formatted, edits: found.toSorted((a, b) => b.offset - a.offset) };
  }
  const whole = diffText(text, formatted);
  return { text: formatted, edits: whole ? [whole] : [] };
}
