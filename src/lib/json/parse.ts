import { MAX_DEPTH, type SyntaxProblem, syntaxProblem } from './syntax';

/**
 * A document's text, read as strict JSON (RFC 8259). Numbers in `value` are IEEE doubles, so long ones live on only
 * in the text: nothing may ever write `value` back as a whole.
 */
export type Parsed = { ok: true; value: unknown } | { ok: false; problem: SyntaxProblem };

/** Reads a document. Never throws: text that is no JSON comes back with the first place where it breaks. */
export function parse(text: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: syntaxProblem(text) };
  }
  return mayBeDeep(text) && isTooDeep(text)
    ? { ok: false, problem: syntaxProblem(text) }
    : { ok: true, value };
}

// A text with fewer brackets than that cannot be deeper, which spares ordinary documents the look at each value.
function mayBeDeep(text: string): boolean {
  let brackets = 0;
  for (const bracket of ['[', '{']) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      brackets += 1;
      if (brackets > MAX_DEPTH) return true;
    }
  }
  return false;
}

/** Whether strict JSON nests deeper than `MAX_DEPTH`: from its text, which costs a tenth of a walk over the values. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) isText = !isText;
    else if (isText) {
      if (code === 0x5c) at += 1;
    } else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return false;
}
