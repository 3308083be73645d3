import { describe, expect, it } from 'vitest';

type Words = Readonly<Record<string, unknown>>;

const english = import.meta.glob<Words>('./en/**/*.ts', { eager: true });
const german = import.meta.glob<Words>('./de/**/*.ts', { eager: true });

/** The names of a file's words, with how many values each asks for. What is inside of one, the compiler looks at where it is used. */
const shape = (words: Words = {}): string[] =>
  Object.entries(words)
    .map(([name, word]) => (typeof word === 'function' ? `${name}(${word.length})` : name))
    .sort();

describe('the German words', () => {
  it.each(Object.keys(german))('%s stands beside English ones, and has the same', (file) => {
    expect(shape(german[file])).toEqual(shape(english[file.replace('./de/', './en/')]));
  });

  it('are there for every file of the English ones', () => {
    expect(Object.keys(german).map((file) => file.replace('./de/', './en/'))).toEqual(Object.keys(english));
  });
});
