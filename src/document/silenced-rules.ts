import { useStore } from 'zustand';
import { notes, saveState } from './drafts/page';

const NONE: readonly string[] = [];
/** More than there are rules. */
const MOST = 200;

const openDraft = (): string => saveState.getState().draft;

/** The rules of advice that the person here asked not to hear of in the open draft, by id. */
export const silencedRules = (): readonly string[] => notes.ofDraft(openDraft()).silenced ?? NONE;

/** Follows them. */
export function useSilencedRules(): readonly string[] {
  const draft = useStore(saveState, (state) => state.draft);
  return useStore(notes, ({ drafts }) => drafts[draft]?.silenced ?? NONE);
}

/** Calls `hear` when they change, or when another draft is open. */
export function onSilenced(hear: () => void): void {
  let known = silencedRules();
  const look = () => {
    const now = silencedRules();
    if (now !== known) hear();
    known = now;
  };
  notes.subscribe(look);
  saveState.subscribe(look);
}

/** Tells of rules no more in a draft, by default the open one. Returns the way back. */
export function silenceRules(ids: readonly string[], draft = openDraft()): () => void {
  notes.changeDraft(draft, ({ silenced = NONE, ...rest }) => ({
    ...rest,
    silenced: [...new Set([...silenced, ...ids])].slice(0, MOST),
  }));
  return () => hearRules(ids, draft);
}

/** Tells of silenced rules again. */
export function hearRules(ids: readonly string[], draft = openDraft()): void {
  notes.changeDraft(draft, ({ silenced = NONE, ...rest }) => {
    const left = silenced.filter((id) => !ids.includes(id));
    return left.length > 0 ? { ...rest, silenced: left } : rest;
  });
}
