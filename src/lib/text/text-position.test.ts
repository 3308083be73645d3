import { describe, expect, it } from 'vitest';
import { applyEdits } from './text-edit';
import { editedLines, lineAt, positionAt } from './text-position';

describe('lines and columns', () => {
  it('count from 1', () => {
    expect(positionAt('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
    expect(lineAt('ab\r\ncd', 1)).toBe('ab');
    expect(lineAt('ab', 9)).toBe('');
  });

  it.each(['\n', '\r\n', '\r'])('are the same with %j at the ends of lines', (end) => {
    const text = ['{', '', '  "a": 1 ', '  "b": 2', '}', ''].join(end);
    expect(positionAt(text, text.indexOf('"b"'))).toEqual({ line: 4, column: 3 });
    expect([1, 2, 3, 4, 5, 6, 7].map((line) => lineAt(text, line))).toEqual([
      '{',
      '',
      '  "a": 1 ',
      '  "b": 2',
      '}',
      '',
      '',
    ]);
  });

  it('of edits are told where the text ended up, also when a later edit moved it', () => {
    const edits = [
      { offset: 4, length: 1, content: 'B' },
      { offset: 0, length: 0, content: 'new\n' },
    ];
    const before = 'a\n\n\nb';
    expect(editedLines(applyEdits(before, edits), edits)).toEqual([
      { from: 1, to: 1 },
      { from: 5, to: 5 },
    ]);
  });

  it('leave out the line before an inserted one', () => {
    const edit = { offset: 3, length: 0, content: ',\n  "b"' };
    expect(editedLines(applyEdits('["a"]', [edit]), [edit])).toEqual([{ from: 2, to: 2 }]);
  });
});
