import { describe, expect, it } from 'vitest';
import { applyEdits, type TextEdit } from '../../../lib/text/text-edit';
import { createStepKeys, editsOfChanges, toBatches, trimEdit } from './model-edits';

describe('editsOfChanges', () => {
  it('hands on what Monaco tells, several cursors included', () => {
    const changes = [
      { rangeOffset: 4, rangeLength: 1, text: 'xy' },
      { rangeOffset: 0, rangeLength: 1, text: '' },
    ];
    expect(editsOfChanges('abcdef', 'bcdxyf', changes)).toEqual([
      { offset: 4, length: 1, content: 'xy' },
      { offset: 0, length: 1, content: '' },
    ]);
  });

  it('takes the difference when the told changes do not lead to the new text', () => {
    const edits = editsOfChanges('abc', 'abXc', [{ rangeOffset: 0, rangeLength: 0, text: 'X' }]);
    expect(applyEdits('abc', edits)).toBe('abXc');
  });

  it('gives none where nothing changed', () => {
    expect(editsOfChanges('a', 'a', [{ rangeOffset: 0, rangeLength: 0, text: '?' }])).toEqual([]);
  });
});

describe('trimEdit', () => {
  const trimmed = (before: string, content: string) =>
    trimEdit({ offset: 10, length: before.length, content }, before);

  it('leaves of a value that is replaced as a whole what was typed', () => {
    expect(trimmed('"abc"', '"abcd"')).toEqual({ offset: 14, length: 0, content: 'd' });
    expect(trimmed('"abc"', '"ac"')).toEqual({ offset: 12, length: 1, content: '' });
    expect(trimmed('"abc"', '"abc"')).toEqual({ offset: 10, length: 0, content: '' });
  });

  it('never cuts an emoji in two', () => {
    expect(trimmed('"😀"', '"😁"')).toEqual({ offset: 11, length: 2, content: '😁' });
    expect(trimmed('"😀"', '"🨀"')).toEqual({ offset: 11, length: 2, content: '🨀' });
  });

  it('leaves edits over lines alone', () => {
    expect(trimmed('"a"\r\n', '"ab"\r\n')).toEqual({ offset: 10, length: 5, content: '"ab"\r\n' });
  });
});

describe('toBatches', () => {
  const edit = (offset: number, length: number, content = ''): TextEdit => ({ offset, length, content });

  it('puts edits together that go from the end to the start', () => {
    expect(toBatches([edit(9, 1), edit(5, 2), edit(0, 1)])).toHaveLength(1);
  });

  it('keeps edits apart that touch, overlap or go forward', () => {
    expect(toBatches([edit(5, 1), edit(4, 1)])).toHaveLength(2);
    expect(toBatches([edit(5, 1), edit(5, 0, 'x')])).toHaveLength(2);
    expect(toBatches([edit(0, 1), edit(5, 1)])).toHaveLength(2);
  });

  it('leads to the same text when each batch counts in one text', () => {
    const text = '0123456789';
    const edits = [edit(8, 1, 'xx'), edit(3, 2), edit(0, 0, '>'), edit(6, 1, '<>')];
    const all = toBatches(edits).reduce((now, batch) => {
      const forward = batch.toSorted((a, b) => a.offset - b.offset);
      let shift = 0;
      let next = now;
      for (const { offset, length, content } of forward) {
        next = next.slice(0, offset + shift) + content + next.slice(offset + shift + length);
        shift += content.length - length;
      }
      return next;
    }, text);
    expect(all).toBe(applyEdits(text, edits));
  });
});

describe('createStepKeys', () => {
  const typed = (offset: number, content: string): TextEdit[] => [{ offset, length: 0, content }];

  it('joins keystrokes that go on where the last one ended, and deleting them again', () => {
    const keyOf = createStepKeys();
    const first = keyOf(typed(10, 'a'));
    expect(keyOf(typed(11, 'b'))).toBe(first);
    expect(keyOf([{ offset: 11, length: 1, content: '' }])).toBe(first);
  });

  it('starts a new step elsewhere, and for several cursors', () => {
    const keyOf = createStepKeys();
    const first = keyOf(typed(10, 'a'));
    const second = keyOf(typed(50, 'b'));
    expect(second).not.toBe(first);
    expect(keyOf([...typed(51, 'c'), ...typed(3, 'c')])).not.toBe(second);
  });
});
