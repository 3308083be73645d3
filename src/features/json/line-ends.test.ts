import { describe, expect, it } from 'vitest';
import { lineEnds, unifyLineEnds } from './line-ends';

describe('lineEnds', () => {
  it.each([
    ['{}', 'none'],
    ['', 'none'],
    ['{\n}\n', 'lf'],
    ['{\r\n}\r\n', 'crlf'],
    ['\r\n', 'crlf'],
    ['{\r\n}\n', 'mixed'],
    ['{\n}\r\n', 'mixed'],
    ['\n\r\n', 'mixed'],
    ['{\r}', 'mixed'],
    ['{\r\r\n}', 'mixed'],
    ['{\r\n}\r', 'mixed'],
    ['"\u2028"\n', 'lf'],
  ])('reads %j as %s', (text, ends) => {
    expect(lineEnds(text)).toBe(ends);
  });
});

describe('unifyLineEnds', () => {
  it('takes the kind that most lines have', () => {
    expect(unifyLineEnds('a\r\nb\r\nc\n')).toBe('a\r\nb\r\nc\r\n');
    expect(unifyLineEnds('a\nb\r\nc\n')).toBe('a\nb\nc\n');
  });

  it('turns lone carriage returns into line ends, and a tie into \\n', () => {
    expect(unifyLineEnds('a\rb\r\n')).toBe('a\nb\n');
  });
});
