import { describe, expect, it } from 'vitest';
import { jsonBlob, textBlob } from './text-blob';

describe('textBlob', () => {
  it('gives the bytes of a text of any length, and cuts no character', async () => {
    for (const text of ['', 'ü', `${'a'.repeat(999_999)}\u{1f600}${'ü'.repeat(1_500_000)}`]) {
      const blob = await textBlob(text);
      expect((await blob.text()) === text).toBe(true);
      expect(blob.type).toBe('application/json');
    }
  });
});

describe('jsonBlob', () => {
  it('writes a value as JSON.stringify does, however long its texts are', async () => {
    const long = 'a"\\\n\ud800ü'.repeat(50_000);
    const value = { a: 1, long, list: [{ long: `${long}x` }, 'short', null], b: long.repeat(4), last: {} };
    const blob = await jsonBlob(value);
    expect((await blob.text()) === JSON.stringify(value, null, 2)).toBe(true);
    expect(blob.type).toBe('application/json');
  });
});
