import { createStore } from 'zustand/vanilla';

/** `full` and `blocked`: the work goes on in memory, and is stored as soon as the browser allows. */
export type SaveKind = 'saved' | 'saving' | 'full' | 'blocked';

export type SaveState = {
  kind: SaveKind;
  /** The id of the open draft. */
  draft: string;
  /** True while another tab has the same draft open, and both follow each other. */
  alsoOpen: boolean;
  /** Counts the changes of the list of drafts, made here or in another tab. */
  listed: number;
  /** The latest sentence for the person at the screen, such as "You are now working on a copy". */
  notice?: { text: string; count: number };
};

export const saveState = createStore<SaveState>(() => ({
  kind: 'saved',
  draft: '',
  alsoOpen: false,
  listed: 0,
}));

/** Whether the last try to store something failed. */
export const hasFailed = (): boolean => ['full', 'blocked'].includes(saveState.getState().kind);

/** Has a sentence shown to the person at the screen. */
export function tell(text: string): void {
  saveState.setState({ notice: { text, count: (saveState.getState().notice?.count ?? 0) + 1 } });
}

export function noteListChange(): void {
  saveState.setState({ listed: saveState.getState().listed + 1 });
}

/** The state in words. */
export function saveSentence(kind: SaveKind): string {
  if (kind === 'full') return 'Not saved: storage is full';
  if (kind === 'blocked') return 'Not saved: the browser blocks storage';
  return kind === 'saving' ? 'Saving' : 'Saved';
}

/** Which of the two failures an error of the storage is. */
export function failureKind(error: unknown): 'full' | 'blocked' {
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
}
