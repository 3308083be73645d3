import { NO_NOTE, type ShareNote } from '../../manifest/share-note';

const KEY = 'share-note';

/** The note that was remembered in this browser; undefined when there is none. */
export function rememberedNote(): ShareNote | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return undefined;
    const note = { ...NO_NOTE };
    for (const field of ['account', 'sender', 'note'] as const) {
      const text = (stored as Partial<Record<string, unknown>>)[field];
      if (typeof text === 'string') note[field] = text;
    }
    return note;
  } catch {
    return undefined;
  }
}

/** Remembers a note, or forgets it. False when the browser's storage is blocked or full. */
export function rememberNote(note: ShareNote | undefined): boolean {
  try {
    if (note) localStorage.setItem(KEY, JSON.stringify(note));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return note === undefined;
  }
}
