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
  return mayBeDeep(text) && isTooDeep(value)
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

// Level by level, not by recursion: hostile input may be deeper than the stack.
function isTooDeep(value: unknown): boolean {
  const isContainer = (item: unknown) => typeof item === 'object' && item !== null;
  let level = [value].filter(isContainer);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((item) => Object.values(item as object).filter(isContainer));
  }
  return false;
}
