import { createStore } from 'zustand/vanilla';
import * as words from '#words/document/drafts';

/**
 * `full`, `blocked`, `silent` (the storage does not answer), `newer` (a newer version of the editor wrote what is stored) and `missing` (the code that stores did not load):
 * the work goes on in memory, and is stored as soon as the browser allows.
 */
export type SaveKind = 'saved' | 'saving' | SaveFailure;
export type SaveFailure = 'full' | 'blocked' | 'silent' | 'newer' | 'missing';

export type SaveState = {
  kind: SaveKind;
  /** The id of the open draft. */
  draft: string;
  /** True while another tab has the same draft open, and both follow each other. */
  alsoOpen: boolean;
  /** Counts the changes of the list of drafts, made here or in another tab. */
  listed: number;
  /** True while something of the work is in no storage at all: it goes with the page. */
  isAtRisk: boolean;
  /** The draft that was open before a new one was made of a text, as long as Undo leads back to it. */
  before?: { draft: string; label: string; text: string };
  /** The latest sentence for the person at the screen, such as "You are now working on a copy". */
  notice?: { text: string; count: number; action?: NoticeAction };
};

/** What can be done about a notice, as a button. */
export type NoticeAction = { label: string; run: () => void };

export type SaveStateStore = ReturnType<typeof createSaveState>;

/** How saving stands, for whoever shows it. */
export function createSaveState() {
  const store = createStore<SaveState>(() => ({
    kind: 'saved',
    draft: '',
    alsoOpen: false,
    listed: 0,
    isAtRisk: false,
  }));
  return {
    ...store,
    /** Has a sentence shown to the person at the screen. */
    tell: (text: string, action?: NoticeAction): void =>
      store.setState(({ notice }) => ({
        notice: { text, count: (notice?.count ?? 0) + 1, ...(action && { action }) },
      })),
    noteListChange: (): void => store.setState(({ listed }) => ({ listed: listed + 1 })),
    /** Whether the last try to store something failed. */
    hasFailed: (): boolean => isFailure(store.getState().kind),
  };
}

export const isFailure = (kind: SaveKind): kind is SaveFailure => kind !== 'saved' && kind !== 'saving';

/** The state in words. */
export const saveSentence = (kind: SaveKind): string => words.saveStates[kind];

/** Which of the failures an error of the storage is. */
export function failureKind(error: unknown): SaveFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'NoAnswer') return 'silent';
  if (name === 'PartMissing') return 'missing';
  return name === 'VersionError' ? 'newer' : 'blocked';
}

/** Where the work is, in a sentence that is true also when nothing could be stored. */
export function whereWorkIs({ isAtRisk }: Pick<SaveState, 'isAtRisk'>): string {
  return isAtRisk ? words.savedNowhere : words.keptInBrowser;
}
