import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { saveState } from '../../../document/drafts/save-state';
import { answeredBy, ownNotes } from '../../../document/notes/own-notes';
import type { Note } from '../../../manifest/notes/note';

/** What an answer adds to a link: the fingerprint that it answers, and the notes. */
export type Answer = { answers: string; notes: readonly Note[] };

/**
 * The answer that the open draft is, when it was made from a review: on until somebody switches it off. A copy without
 * notes and changes answers nothing, and `answer` is undefined, as it is for every other draft.
 */
export function useAnswer(fingerprint: string) {
  const draft = useStore(saveState, (state) => state.draft);
  const [isOn, setOn] = useState(true);
  const answer = useMemo(() => answerOf(draft, fingerprint), [draft, fingerprint]);
  return { answer, isOn, setOn };
}

function answerOf(draft: string, fingerprint: string): Answer | undefined {
  const answers = answeredBy(draft);
  const notes = answers === undefined ? [] : ownNotes(answers);
  const isAnswer = answers !== undefined && (notes.length > 0 || answers !== fingerprint);
  return isAnswer ? { answers, notes } : undefined;
}
