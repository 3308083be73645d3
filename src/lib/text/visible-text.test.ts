import { describe, expect, it } from 'vitest';
import { visibleText } from './visible-text';

describe('what cannot be seen is named', () => {
  it.each([
    ['plain text', 'plain text'],
    ['a\u202egnp.exe', 'a⟨U+202E⟩gnp.exe'],
    ['zero\u200bwidth', 'zero⟨U+200B⟩width'],
    ['tab\there', 'tab⟨U+0009⟩here'],
    ['lone \ud83d end', 'lone ⟨U+D83D⟩ end'],
    ['bank\u200d.example', 'bank⟨U+200D⟩.example'],
  ])('%j', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it.each(['Ünïcödé', 'مرحبا بالعالم', '👩‍💻 ships', 'می‌خواهم', '日本語', '❤️', '1️⃣'])(
    '%s stays as it is',
    (text) => {
      expect(visibleText(text)).toBe(text);
    },
  );
});
