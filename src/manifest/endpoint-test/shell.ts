/** Characters that a terminal obeys or hides, wherever they stand: nothing that holds one is put into a command. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029\ufeff\u200b-\u200f\u2060]/u;

/** Whether a text can stand in a command that people paste into a terminal. */
export function isSafeInTerminal(text: string): boolean {
  return !UNSAFE.test(text);
}

/** A text as one word of a POSIX shell: in single quotes nothing has a meaning but the quote itself. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
