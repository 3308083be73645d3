/** One replacement in a text; offset and length in UTF-16 characters. Lists of edits are applied one after the other. */
export type TextEdit = { offset: number; length: number; content: string };

export function applyEdit(text: string, edit: TextEdit): string {
  return text.slice(0, edit.offset) + edit.content + text.slice(edit.offset + edit.length);
}

/** Applies edits in order; each counts its offset in the text that the one before it left. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits.reduce(applyEdit, text);
}

/** Applies edits that all count their offsets in the text before, in rising order and apart from each other; in one pass. */
export function applyApart(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { offset, length, content } of edits) {
    pieces.push(text.slice(end, offset), content);
    end = offset + length;
  }
  return pieces.join('') + text.slice(end);
}

/** The edits that lead back, given the text before and the edits that were applied to it. */
export function invertEdits(before: string, edits: readonly TextEdit[]): TextEdit[] {
  const inverse: TextEdit[] = [];
  let text = before;
  for (const { offset, length, content } of edits) {
    inverse.unshift({ offset, length: content.length, content: text.slice(offset, offset + length) });
    text = applyEdit(text, { offset, length, content });
  }
  return inverse;
}

/** The smallest single edit that turns `before` into `after`; undefined when they are equal. */
export function diffText(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  const most = limit - start;
  while (
    tail < most &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  return {
    offset: start,
    length: before.length - tail - start,
    content: after.slice(start, after.length - tail),
  };
}

/** The smallest single edit that does what edits made one after the other do; undefined where they end where they began. */
export function joinEdits(before: string, edits: readonly TextEdit[]): TextEdit | undefined {
  let start = before.length;
  // Counted from the end of the text, which keeps its meaning while the text grows and shrinks.
  let tail = before.length;
  let text = before;
  for (const edit of edits) {
    start = Math.min(start, edit.offset);
    tail = Math.min(tail, text.length - edit.offset - edit.length);
    text = applyEdit(text, edit);
  }
  if (edits.length === 0) return undefined;
  const region = diffText(before.slice(start, before.length - tail), text.slice(start, text.length - tail));
  return region && { ...region, offset: region.offset + start };
}
