import { useStore } from 'zustand';
import { notes, saveState } from '../drafts/page';

/** Whether there is any note on the open draft, or on the manifest that it answers: most drafts have none. */
export function useHasNotes(): boolean {
  const id = useStore(saveState, ({ draft }) => draft);
  return useStore(notes, ({ drafts, reviews }) => {
    const draft = drafts[id];
    const own = draft?.answers === undefined ? undefined : reviews[draft.answers];
    return (draft?.notes.length ?? 0) + (own?.length ?? 0) > 0;
  });
}
