import { useStore } from 'zustand';
import { OFF_RULES } from '../manifest/advice/off-rules';
import { notes, saveState } from './drafts/page';

const NONE: readonly string[] = [];
/** More than there are rules. */
const MOST = 200;

const openDraft = (): string => saveState.getState().draft;

/** The rules of advice that the person here asked not to hear of in the open draft, by id; of those that are off, to hear of. */
export const silencedRules = (): readonly string[] => notes.ofDraft(openDraft()).silenced ?? NONE;

/** Follows them. */
export function useSilencedRules(): readonly string[] {
  const draft = useStore(saveState, (state) => state.draft);
  return useStore(notes, ({ drafts }) => drafts[draft]?.silenced ?? NONE);
}

/** Switches rules in a draft, by default the open one, as a link brought them. */
export function switchRules(ids: readonly string[], draft = openDraft()): void {
  notes.changeDraft(draft, ({ silenced = NONE, ...rest }) => ({
    ...rest,
    silenced: [...new Set([...silenced, ...ids])].slice(0, MOST),
  }));
}

function switchBack(ids: readonly string[], draft = openDraft()): void {
  notes.changeDraft(draft, ({ silenced = NONE, ...rest }) => {
    const left = silenced.filter((id) => !ids.includes(id));
    return left.length > 0 ? { ...rest, silenced: left } : rest;
  });
}

/** Tells of a rule no more in the open draft. Returns the way back. */
export function silenceRule(id: string): () => void {
  const draft = openDraft();
  const isOff = OFF_RULES.includes(id);
  const [silence, hear] = isOff ? [switchBack, switchRules] : [switchRules, switchBack];
  silence([id], draft);
  return () => hear([id], draft);
}

/** Tells of a rule in the open draft, be it silenced or off by default. */
export function hearRule(id: string): void {
  if (OFF_RULES.includes(id)) switchRules([id]);
  else switchBack([id]);
}
