import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyEdits } from '../text/text-edit';
import { type Change, editText, makeApartWith } from './edit';
import { editsApart } from './edit-apart';
import * as tree from './tree';

const none = () => [];
const many = <T>(count: number, item: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => item(index));

makeApartWith(editsApart);

describe('many changes in one text', () => {
  it('take every second item out of a list of thousands, and read the text only a few times', () => {
    const read = vi.spyOn(tree, 'readTree');
    const list = many(6_000, (index) => index);
    const changes = list
      .filter((index) => index % 2 === 1)
      .reverse()
      .map((index): Change => ({ op: 'remove', pointer: `/list/${index}` }));
    const text = JSON.stringify({ list, n: 12 }, null, 2);
    const made = editText(text, changes, none);
    expect(made.text).toBe(JSON.stringify({ list: list.filter((index) => index % 2 === 0), n: 12 }, null, 2));
    expect(made.edits).toHaveLength(1);
    expect(applyEdits(text, made.edits)).toBe(made.text);
    expect(read.mock.calls.length).toBeGreaterThan(0);
    expect(read.mock.calls.length).toBeLessThan(5);
    read.mockRestore();
  });

  it('end as they do when each is made by itself', () => {
    const step = fc.constantFrom('a', 'b', 'c', '0', '1', '2', '5');
    const pointer = fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => `/${steps.join('/')}`);
    const value = fc.oneof(fc.integer(), fc.constant('text'), fc.constant([1]), fc.constant(null));
    const change: fc.Arbitrary<Change> = fc.oneof(
      fc.record({ op: fc.constant('remove' as const), pointer }),
      fc.record({ op: fc.constant('set' as const), pointer, value }),
    );
    const item = fc.oneof(
      fc.integer(),
      fc.array(fc.integer(), { maxLength: 6 }),
      fc.dictionary(step, fc.integer()),
    );
    const document = fc.record({
      a: fc.array(item, { maxLength: 8 }),
      b: fc.dictionary(step, item),
      c: item,
    });
    fc.assert(
      fc.property(
        document,
        fc.constantFrom(undefined, 2),
        fc.array(change, { minLength: 30, maxLength: 60 }),
        (value, space, tried) => {
          const text = JSON.stringify(value, null, space);
          const changes: Change[] = [];
          let oneByOne = text;
          for (const one of tried) {
            try {
              oneByOne = editText(oneByOne, [one], none).text;
              changes.push(one);
            } catch {
              // No key can be added to a list or a number.
            }
          }
          const together = editText(text, changes, none);
          expect(together.text).toBe(oneByOne);
          expect(applyEdits(text, together.edits)).toBe(oneByOne);
        },
      ),
      { seed: 1127, numRuns: 500 },
    );
  });
});
