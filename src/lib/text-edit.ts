/** One replacement in a text; offset and length in UTF-16 characters. Lists of edits are applied one after the other. */
export type TextEdit = { offset: number; length: number; content: string };

export function applyEdit(text: string, edit: TextEdit): string {
  return text.slice(0, edit.offset) + edit.content + text.slice(edit.offset + edit.length);
}

/** Applies edits in order; each counts its offset in the text that the one before it left. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits.reduce(applyEdit, text);
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
