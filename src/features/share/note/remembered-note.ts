import { NO_NOTE, type ShareNote } from '../../../manifest/link/share-note';

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

/** What was typed since the page was loaded, by draft: closing the dialog loses none of it, and a reload forgets it. */
const typed = new Map<string, ShareNote>();

/** The note that was typed for a draft since the page was loaded. */
export const typedNote = (draft: string): ShareNote | undefined => typed.get(draft);

/** Holds what was typed for a draft until the page is left. */
export function holdTypedNote(draft: string, note: ShareNote): void {
  typed.set(draft, note);
}
