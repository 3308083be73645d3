import { isObject } from '../../lib/json/json-value';
import { type Note, readNotes } from '../../manifest/notes/note';

/** Notes as they come out of storage, where anything may stand; undefined for what is no list. */
export function toNotes(stored: unknown): Note[] | undefined {
  if (!Array.isArray(stored)) return undefined;
  const found = stored.flatMap((entry: unknown) =>
    isObject(entry) && typeof entry.pointer === 'string' && typeof entry.text === 'string'
      ? [
          {
            pointer: entry.pointer,
            text: entry.text,
            ...(typeof entry.item === 'string' ? { item: entry.item } : {}),
          },
        ]
      : [],
  );
  return readNotes(found).notes;
}

/** A list of texts as it comes out of storage. */
export function toTexts(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string') : [];
}
