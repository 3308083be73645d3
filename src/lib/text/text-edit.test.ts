import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdit,
  applyEdits,
  diffText,
  invertEdits,
  joinEdits,
  type Reversible,
  type TextEdit,
} from './text-edit';

const steps = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.string({ maxLength: 4 })), { maxLength: 5 });

/** Random numbers as edits that fit the text that each of them meets. */
function editsFor(before: string, numbers: readonly (readonly [number, number, string])[]): TextEdit[] {
  let text = before;
  return numbers.map(([at, size, content]) => {
    const offset = at % (text.length + 1);
    const edit = { offset, length: size % (text.length - offset + 1), content };
    text = applyEdit(text, edit);
    return edit;
  });
}

describe('edits of a text', () => {
  it('joined to one, lead to the same text and back, by no more than differs', () => {
    fc.assert(
      fc.property(fc.string(), steps, (before, numbers) => {
        const [first, ...others] = editsFor(before, numbers);
        fc.pre(first !== undefined);
        let done: Reversible | undefined = { edits: [first], inverse: invertEdits(before, [first]) };
        let text = applyEdit(before, first);
        for (const edit of others) {
          // What came to nothing is no step that another could join.
          if (done.edits.length === 0) return;
          done = joinEdits(done, text, edit) ?? expect.unreachable();
          text = applyEdit(text, edit);
          expect(applyEdits(before, done.edits)).toBe(text);
          expect(applyEdits(text, done.inverse)).toBe(before);
          const [joined] = done.edits;
          expect(joined === undefined).toBe(before === text);
          const least = diffText(before, text);
          expect(joined?.content.length).toBe(least?.content.length);
          expect(joined?.length).toBe(least?.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('inverted, lead back', () => {
    fc.assert(
      fc.property(fc.string(), steps, (before, numbers) => {
        const edits = editsFor(before, numbers);
        expect(applyEdits(applyEdits(before, edits), invertEdits(before, edits))).toBe(before);
      }),
    );
  });

  it('are as small as the difference', () => {
    expect(diffText('"goal": ["a"]', '"goal": ["a", "b"]')).toEqual({
      offset: 12,
      length: 0,
      content: ', "b"',
    });
    expect(diffText('same', 'same')).toBeUndefined();
  });
});
