import { applyEdits, asList, diffText, invertEdits, joinEdits, type TextEdit } from '../lib/text/text-edit';

/** One undoable step: what was done, in words, and the edits that lead to it and back. */
export type Step = {
  label: string;
  edits: readonly TextEdit[];
  inverse: readonly TextEdit[];
  /** Steps with the same key that follow each other become one: the keystrokes in one field. */
  joinKey?: string;
  /** Milliseconds since 1970. */
  at: number;
};

/** `past` ends with the latest step; `future` starts with the step that redo takes. */
export type History = { past: readonly Step[]; future: readonly Step[] };

export const EMPTY_HISTORY: History = { past: [], future: [] };

/** The most steps that are kept; the oldest go first. */
export const MAX_STEPS = 500;
/** A pause of this many milliseconds starts a new step even in the same place. */
const JOIN_PAUSE = 5_000;

/** The history after a change that led from `before` to the text that `edits` make of it. */
export function record(
  history: History,
  before: string,
  made: readonly TextEdit[],
  change: { label: string; joinKey?: string; at: number },
): History {
  const last = history.past.at(-1);
  // Only a single edit joins another: keys of several cursors at once are told as one.
  const isMany = change.joinKey !== undefined && made.length > 1;
  const edits = isMany ? asList(diffText(before, applyEdits(before, made))) : made;
  const [edit] = edits;
  const isNext = last && edit && canJoin(last, change);
  const joined = isNext ? joinEdits(last, before, edit) : undefined;
  const past = joined ? history.past.slice(0, -1) : history.past;
  if (joined?.edits.length === 0) return { past, future: [] };
  const step: Step = { ...(joined ?? { edits, inverse: invertEdits(before, edits) }), ...change };
  return { past: [...past, step].slice(-MAX_STEPS), future: [] };
}

function canJoin(last: Step, change: { joinKey?: string; at: number }): boolean {
  // A clock that was set back is a pause, too.
  const isSoon = Math.abs(change.at - last.at) < JOIN_PAUSE;
  return change.joinKey !== undefined && last.joinKey === change.joinKey && isSoon;
}

/** Ends the joining of keystrokes, when the field is left. */
export function seal(history: History): History {
  const last = history.past.at(-1);
  if (last?.joinKey === undefined) return history;
  const { joinKey: _, ...sealed } = last;
  return { ...history, past: [...history.past.slice(0, -1), sealed] };
}

/** One step back or forth: the edits to apply and the history after it; undefined at either end. */
export function travel(
  history: History,
  direction: 'undo' | 'redo',
): { step: Step; edits: readonly TextEdit[]; history: History } | undefined {
  if (direction === 'undo') {
    const step = history.past.at(-1);
    if (!step) return undefined;
    const moved = { past: history.past.slice(0, -1), future: [step, ...history.future] };
    return { step, edits: step.inverse, history: seal(moved) };
  }
  const step = history.future[0];
  if (!step) return undefined;
  const moved = { past: [...history.past, step], future: history.future.slice(1) };
  return { step, edits: step.edits, history: seal(moved) };
}
