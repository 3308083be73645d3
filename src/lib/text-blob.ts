import { nextTask } from './next-task';
import { isInsideCharacter } from './text/inside-character';

const JSON_FILE = { type: 'application/json' };

/** UTF-16 characters whose bytes the browser makes in one go: a few milliseconds. */
const PIECE = 1_000_000;

/** Longer texts in a value are written in a task of their own, in UTF-16 characters. */
const LONG = 100_000;

/**
 * The bytes of a JSON text as UTF-8, for a file. Of megabytes they are made in several tasks: in one it would take longer than a person
 * waits for an answer.
 */
export async function textBlob(text: string): Promise<Blob> {
  if (text.length <= PIECE) return new Blob([text], JSON_FILE);
  const pieces: Blob[] = [];
  for (let from = 0; from < text.length; ) {
    const end = from + PIECE + (isInsideCharacter(text, from + PIECE) ? 1 : 0);
    pieces.push(new Blob([text.slice(from, end)]));
    from = end;
    if (from < text.length) await nextTask();
  }
  return new Blob(pieces, JSON_FILE);
}

/** A value as JSON with two spaces a level, as the bytes of a file. What is long in it is written apart, for the same reason. */
export async function jsonBlob(value: unknown): Promise<Blob> {
  const long: string[] = [];
  const frame = JSON.stringify(
    value,
    (_key, inner: unknown) => {
      if (typeof inner !== 'string' || inner.length <= LONG) return inner;
      long.push(inner);
      return STAND_IN;
    },
    2,
  );
  const [first = '', ...rest] = frame.split(JSON.stringify(STAND_IN));
  const pieces = [new Blob([first])];
  for (const [at, after] of rest.entries()) {
    const text = long[at] ?? '';
    await nextTask();
    pieces.push(await textBlob(JSON.stringify(text)), new Blob([after]));
  }
  return new Blob(pieces, JSON_FILE);
}

/** Stands for a long text until that is put in. No text that is stored can hold it: it is new at each start. */
const STAND_IN = `written apart ${Math.random()}`;
