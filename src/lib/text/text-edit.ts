/** One replacement in a text; offset and length in UTF-16 characters. Lists of edits are applied one after the other. */
export type TextEdit = { offset: number; length: number; content: string };

/** A difference as the edits that lead over it. */
export const asList = (edit: TextEdit | undefined): TextEdit[] => (edit ? [edit] : []);

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

/** Edits that follow each other, and those that lead back. */
export type Reversible = { edits: readonly TextEdit[]; inverse: readonly TextEdit[] };

/**
 * The smallest edit that does what one edit did and another that followed it; no edit where they end where they began. It reads
 * nothing else of the text, which may be long: one key press after the other joins the step of a field.
 * @param between the text that the first edit led to
 * @returns undefined where what was done is more than one edit
 */
export function joinEdits(done: Reversible, between: string, next: TextEdit): Reversible | undefined {
  const [first, ...others] = done.edits;
  const [back] = done.inverse;
  if (!first || !back || others.length > 0) return undefined;
  const writtenTo = first.offset + first.content.length;
  const from = Math.min(first.offset, next.offset);
  const to = Math.max(writtenTo, next.offset + next.length);
  const before = between.slice(from, first.offset) + back.content + between.slice(writtenTo, to);
  const after = applyEdit(between.slice(from, to), { ...next, offset: next.offset - from });
  const edits = asList(diffText(before, after));
  const inPlace = (one: TextEdit): TextEdit => ({ ...one, offset: one.offset + from });
  return { edits: edits.map(inPlace), inverse: invertEdits(before, edits).map(inPlace) };
}
