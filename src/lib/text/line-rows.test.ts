import { describe, expect, it } from 'vitest';
import { lineRows } from './line-rows';

const shown = (before: string, after: string) =>
  lineRows(before, after).map((row) =>
    row.kind === 'gap'
      ? `(${row.lines})`
      : `${row.kind === 'same' ? ' ' : '!'} ${row.before?.text ?? '-'} | ${row.after?.text ?? '-'}`,
  );

describe('lineRows', () => {
  it('puts changed lines side by side', () => {
    expect(shown('a\nb\nc', 'a\nB\nc')).toEqual(['  a | a', '! b | B', '  c | c']);
    expect(shown('a\nc', 'a\nb\nc')).toEqual(['  a | a', '! - | b', '  c | c']);
    expect(shown('```\n{}\n```', '{}')).toEqual(['! ``` | -', '  {} | {}', '! ``` | -']);
  });

  it('leaves out what is the same far from a change, and numbers the lines', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
    const changed = lines.with(9, 'new');
    expect(shown(lines.join('\n'), changed.join('\n'))).toEqual([
      '(7)',
      '  line 8 | line 8',
      '  line 9 | line 9',
      '! line 10 | new',
      '  line 11 | line 11',
      '  line 12 | line 12',
      '(8)',
    ]);
    expect(lineRows(lines.join('\n'), changed.join('\n'))[3]).toMatchObject({ before: { number: 10 } });
  });

  it('does not run two texts together at an empty line', () => {
    expect(shown('{\n//\na\nb,\n}\n```\n', '{\n\na,\nb\n}')).toEqual([
      '  { | {',
      '! // | ',
      '! a | a,',
      '! b, | b',
      '  } | }',
      '! ``` | -',
      '!  | -',
    ]);
  });

  it('takes Windows line ends for line ends', () => {
    expect(shown('a\r\nb', 'a\nb')).toEqual(['(2)']);
  });
});
