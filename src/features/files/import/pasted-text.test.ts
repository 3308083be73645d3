import { describe, expect, it } from 'vitest';
import { asItCame, asShown } from './pasted-text';

describe('asItCame', () => {
  const windows = '{\r\n\t"a": 1\r\n}\r\n';

  it('gives an untouched paste back with its line ends', () => {
    expect(asItCame(asShown(windows), ['{}', windows])).toBe(windows);
    expect(asItCame('{\n}', ['{\r}'])).toBe('{\r}');
  });

  it('keeps the line ends of a paste that was corrected in the box', () => {
    expect(asItCame('{\n\t"a": 2\n}\n', [windows])).toBe('{\r\n\t"a": 2\r\n}\r\n');
  });

  it('leaves typed text, and text with mixed line ends that was changed, as it is shown', () => {
    expect(asItCame('{\n}', [])).toBe('{\n}');
    expect(asItCame('{\n\n}', ['{\r\n\n\n}'])).toBe('{\n\n}');
  });
});
