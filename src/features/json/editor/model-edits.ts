import { applyEdits, diffText, type TextEdit } from '../../../lib/text/text-edit';

/** What Monaco tells about one replacement; several in one event are meant one after the other. */
export type ContentChange = { rangeOffset: number; rangeLength: number; text: string };

/**
 * The edits that Monaco's event describes, for the document's gate. They are tried on `before` and only handed on when
 * they lead to `after`; otherwise the difference of both texts takes their place.
 */
export function editsOfChanges(before: string, after: string, changes: readonly ContentChange[]): TextEdit[] {
  const edits = changes.map(({ rangeOffset, rangeLength, text }) => ({
    offset: rangeOffset,
    length: rangeLength,
    content: text,
  }));
  if (applyEdits(before, edits) === after) return edits;
  const difference = diffText(before, after);
  return difference ? [difference] : [];
}

/**
 * The part of an edit that changes something. A field's edit replaces its whole value, and a model keeps all that was ever put into
 * it: with each key of a long name the name. Edits that go over lines are left as they are, for a model counts line ends in its own way.
 * @param before what the edit replaces
 */
export function trimEdit(edit: TextEdit, before: string): TextEdit {
  if (/[\r\n]/.test(before) || /[\r\n]/.test(edit.content)) return edit;
  const difference = wholeCharacters(diffText(before, edit.content) ?? NOTHING, before);
  return { ...difference, offset: edit.offset + difference.offset };
}

const NOTHING: TextEdit = { offset: 0, length: 0, content: '' };

/** An edit that begins and ends between characters: what begins or ends within a surrogate pair a model puts beside it. */
export function wholeCharacters({ offset, length, content }: TextEdit, before: string): TextEdit {
  const end = offset + length;
  const first = /[\uD800-\uDBFF]$/.exec(before.slice(Math.max(0, offset - 1), offset))?.[0] ?? '';
  const last = /^[\uDC00-\uDFFF]/.exec(before.slice(end, end + 1))?.[0] ?? '';
  return {
    offset: offset - first.length,
    length: first.length + length + last.length,
    content: first + content + last,
  };
}

/**
 * Splits edits that follow each other into batches that a model can take at once: within a batch each edit stands
 * wholly before the one ahead of it, so all count their offsets in the same text.
 */
export function toBatches(edits: readonly TextEdit[]): TextEdit[][] {
  const batches: TextEdit[][] = [];
  let previous: TextEdit | undefined;
  for (const edit of edits) {
    const batch = batches.at(-1);
    if (batch && previous && edit.offset + edit.length < previous.offset) batch.push(edit);
    else batches.push([edit]);
    previous = edit;
  }
  return batches;
}

/** Gives keystrokes that go on where the last one was the same key, so that they become one step of the history. */
export function createStepKeys(): (edits: readonly TextEdit[]) => string {
  let group = 0;
  let lastStart = -1;
  let lastEnd = -1;
  return (edits) => {
    const [edit] = edits;
    const goesOn =
      edit !== undefined &&
      edits.length === 1 &&
      (edit.offset === lastEnd || edit.offset + edit.length === lastEnd || edit.offset === lastStart);
    if (!goesOn) group += 1;
    lastStart = edit && edits.length === 1 ? edit.offset : -1;
    lastEnd = edit && edits.length === 1 ? edit.offset + edit.content.length : -1;
    return `json-${group}`;
  };
}
