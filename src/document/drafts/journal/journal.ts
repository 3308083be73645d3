import { isObject } from '../../../lib/json/json-value';
import type { SmallStore } from '../storage/small-store';
import { type Journal, type JournalReading, readJournalEntry } from './journal-entry';

/** The longest text that is journaled whole, in UTF-16 characters. */
export const WHOLE_LIMIT = 256_000;
/**
 * The longest text, or change of one, that is journaled while IndexedDB takes it: writing it would stop the page, and nothing else had
 * room.
 */
const LONGEST = 2_000_000;

const PREFIX = 'draft-journal:';
const HERE = 'draft-here';
/** Where it is noted what was open last; there once a page has journaled something. */
export const LAST = 'draft-last';

/** Which entry belongs to whom. */
export type Place = { page: string; draft: string };

/** An entry that can't be read, as it is stored. `page` is who wrote it, as far as its key says so. */
export type BadEntry = { key: string; page: string; raw: string };

const keyOf = ({ page, draft }: Place) => `${PREFIX}${page}:${draft}`;

export type DraftJournal = ReturnType<typeof createJournal>;

/**
 * The journal: what a page holds that IndexedDB may not have yet, in localStorage, written in the same tick as the
 * change, so that a reload, a closed tab or a killed page loses no character.
 *
 * - A text of up to WHOLE_LIMIT characters is journaled whole, and stays there, so that the next first paint needs no
 *   IndexedDB. A longer one is journaled as the edits since it was last stored (whole only until its first save):
 *   localStorage holds about 5 million characters for all drafts together, and writing megabytes at each key is felt.
 * - Each page load writes only its own entries (`<page>:<draft>`), so that no tab can overwrite another's.
 * - An entry names the version that it came from. `isNewer` tells from it, without a clock, whether the entry holds
 *   more than what is stored; two tabs that went different ways are told apart, and become two drafts.
 *
 * @param local what outlives the tab
 * @param session what only this tab sees, and its reloads
 */
export function createJournal(local: SmallStore, session: SmallStore) {
  const reading = (key: string): JournalReading | undefined => readJournalEntry(local.read(key));
  const keys = () => local.keys().filter((key) => key.startsWith(PREFIX));
  return {
    /**
     * Writes an entry. False where the browser refuses, for its storage is full, blocked or missing, and where the entry is too
     * long, unless it is the only place of what is in it.
     */
    write: (journal: Journal, isOnlyPlace = false): boolean =>
      (isOnlyPlace || lengthOf(journal) <= LONGEST) && local.write(keyOf(journal), journal),

    /** The entry of a place; undefined where there is none or it can't be read. */
    read: (place: Place): Journal | undefined => reading(keyOf(place))?.entry,

    has: (place: Place): boolean => local.raw(keyOf(place)) !== undefined,

    remove: (place: Place): void => local.remove(keyOf(place)),

    /** The entries of all pages, this one's too. */
    all: (): Journal[] => keys().flatMap((key) => reading(key)?.entry ?? []),

    /** The entries of which something can't be read. */
    bad: (): BadEntry[] =>
      keys().flatMap((key) => {
        const known = reading(key);
        const raw = local.raw(key);
        if ((known && !known.isMended) || raw === undefined) return [];
        return { key, page: key.slice(PREFIX.length).split(':')[0] ?? '', raw };
      }),

    /** Takes an entry away that can't be read, once it is kept elsewhere; what was read of it stays. */
    removeBad: ({ key, raw }: BadEntry): void => {
      const known = reading(key);
      if (local.raw(key) !== raw) return;
      if (known) local.write(key, known.entry);
      else local.remove(key);
    },

    /** Notes what is open in this tab: for its own reload, and for the next tab. */
    notePlace: (place: Place): void => {
      session.keep(HERE, place);
      local.keep(LAST, place);
    },

    /** What was open in this tab before, or else in any. */
    lastPlace: (): Place | undefined => readPlace(session.read(HERE)) ?? readPlace(local.read(LAST)),
  };
}

/** UTF-16 characters of an entry's text and of what its last change put in. */
const lengthOf = ({ text = '', entries }: Journal): number =>
  (entries.at(-1)?.edits ?? []).reduce((sum, { content }) => sum + content.length, text.length);

function readPlace(stored: unknown): Place | undefined {
  if (!isObject(stored)) return undefined;
  const { page, draft } = stored;
  return typeof page === 'string' && typeof draft === 'string' ? { page, draft } : undefined;
}
