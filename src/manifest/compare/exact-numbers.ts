import type { Change } from '../../lib/json/edit';
import { applyEdits, type TextEdit } from '../../lib/text/text-edit';
import { editManifest } from '../schema/edit-manifest';
import type { ReadNumber } from './values';

/** Changes of a text whose numbers keep every digit. */
export type ExactChanges = {
  /** With numbers as doubles. */
  changes: Change[];
  /** The same with every number that a double would write differently as the text `mark` and its literal. */
  exact?: { mark: string; changes: Change[] };
};

/** Makes changes whose values come from a text, so that `editExactly` can write their numbers as they stood there. */
export function exactChanges(make: (readNumber: ReadNumber) => Change[]): ExactChanges {
  let isExact = true;
  const changes = make((literal) => {
    const number = Number(literal);
    isExact &&= JSON.stringify(number) === literal;
    return number;
  });
  if (isExact) return { changes };
  let mark = 'number:';
  while (JSON.stringify(changes).includes(mark)) mark += ':';
  return { changes, exact: { mark, changes: make((literal) => mark + literal) } };
}

/** The text with the changes made, one after the other, and the edits that lead there. */
export function editExactly(
  text: string,
  { changes, exact }: ExactChanges,
): { text: string; edits: TextEdit[] } {
  const edits: TextEdit[] = [];
  let current = text;
  for (const change of exact?.changes ?? changes) {
    const made = editManifest(current, [change]).edits.map((edit) => ({
      ...edit,
      content: exact ? edit.content.replace(new RegExp(`"${exact.mark}([^"]*)"`, 'g'), '$1') : edit.content,
    }));
    edits.push(...made);
    current = applyEdits(current, made);
  }
  return { text: current, edits };
}
