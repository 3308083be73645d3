import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type TextEdit } from '../lib/text/text-edit';
import { EMPTY_HISTORY, type History, MAX_STEPS, record, seal, travel } from './history';

/** Edits as shares of the text's length, so that they fit whatever text they meet. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  content: fc.string({ maxLength: 12, unit: 'binary' }),
});
const change = fc.record({
  edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
  joinKey: fc.option(fc.constantFrom('form:/a', 'form:/b'), { nil: undefined }),
  pause: fc.integer({ min: 0, max: 8_000 }),
});

function place(
  text: string,
  { at, share, content }: { at: number; share: number; content: string },
): TextEdit {
  const offset = Math.round(at * text.length);
  return { offset, length: Math.round(share * (text.length - offset)), content };
}

type Made = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Makes the changes one after the other. Returns the history, and the text after each. */
function make(start: string, changes: readonly Made[]) {
  let text = start;
  let at = 0;
  let history: History = EMPTY_HISTORY;
  for (const { edits, joinKey, pause } of changes) {
    at += pause;
    const fitted: TextEdit[] = [];
    let after = text;
    for (const one of edits) {
      const next = place(after, one);
      fitted.push(next);
      after = applyEdits(after, [next]);
    }
    history = record(history, text, fitted, { label: 'Edited', at, ...(joinKey ? { joinKey } : {}) });
    text = after;
  }
  return { text, history };
}

describe('history', () => {
  it('undoes any changes to the very first text, and redoes them to the very last', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(change, { maxLength: 12 }), (start, changes) => {
        const made = make(start, changes);
        let { text, history } = made;
        for (let trip = travel(history, 'undo'); trip; trip = travel(history, 'undo')) {
          text = applyEdits(text, trip.edits);
          history = trip.history;
        }
        expect(text).toBe(start);
        for (let trip = travel(history, 'redo'); trip; trip = travel(history, 'redo')) {
          text = applyEdits(text, trip.edits);
          history = trip.history;
        }
        expect(text).toBe(made.text);
      }),
    );
  });

  it('undo then redo is the identity at any point', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(change, { minLength: 1, maxLength: 8 }), (start, changes) => {
        const { text, history } = make(start, changes);
        const back = travel(history, 'undo');
        if (!back) return;
        const before = applyEdits(text, back.edits);
        const forth = travel(back.history, 'redo');
        expect(forth && applyEdits(before, forth.edits)).toBe(text);
        expect(forth?.history.past.map(({ edits }) => edits)).toEqual(history.past.map(({ edits }) => edits));
        expect(forth?.history.future).toEqual(history.future);
      }),
    );
  });

  it('joins keystrokes in one field to one step, and starts another after a pause or in another field', () => {
    const type = (history: History, before: string, content: string, joinKey: string, at: number) =>
      record(history, before, [{ offset: before.length, length: 0, content }], {
        label: 'Typed',
        joinKey,
        at,
      });
    let history = type(EMPTY_HISTORY, '', 'a', 'x', 0);
    history = type(history, 'a', 'b', 'x', 1_000);
    expect(history.past).toMatchObject([{ inverse: [{ offset: 0, length: 2, content: '' }] }]);
    history = type(history, 'ab', 'c', 'y', 1_100);
    expect(history.past).toHaveLength(2);
    history = type(history, 'abc', 'd', 'y', 9_000);
    expect(history.past).toHaveLength(3);
    history = type(seal(history), 'abcd', 'e', 'y', 9_100);
    expect(history.past).toHaveLength(4);
    // The clock was set back by an hour.
    history = type(history, 'abcde', 'f', 'y', 9_200 - 3_600_000);
    expect(history.past).toHaveLength(5);
  });

  it('drops the oldest steps past the limit', () => {
    let history = EMPTY_HISTORY;
    for (let at = 0; at < MAX_STEPS + 5; at += 1) {
      history = record(history, '', [{ offset: 0, length: 0, content: 'x' }], { label: String(at), at });
    }
    expect(history.past).toHaveLength(MAX_STEPS);
    expect(history.past[0]?.label).toBe('5');
  });
});
