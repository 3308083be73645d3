import { ofLastTwo } from '../memo';

/**
 * A text read as strict JSON (RFC 8259). Numbers in `value` are IEEE doubles, so long ones live on only in the text: nothing may ever
 * write `value` back as a whole.
 */
export type JsonText = { ok: true; value: unknown } | { ok: false };

/** Deeper documents are refused: every recursive reader of ours stays far from the end of the stack. */
export const MAX_DEPTH = 500;

/** Reads a text, or says that it is no JSON. Never throws. Where it breaks, `parse` says. Nobody may change the value: others get it, too. */
export const readJson = ofLastTwo(read);

function read(text: string): JsonText {
  // First, for the browser's reader puts each open bracket on a stack of its own: 7 MB of them took it two seconds.
  if (mayBeDeep(text) && isTooDeep(text)) return { ok: false };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
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

/** Whether strict JSON nests deeper than `MAX_DEPTH`: from its text, which costs a tenth of a walk over the values. Of other text the answer means nothing. */
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
