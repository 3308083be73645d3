import { createStore } from 'zustand/vanilla';
import * as words from '#words/document';
import type { Change } from '../lib/json/edit';
import { fromPointer } from '../lib/json/pointer';
import { type JsonText, readJson } from '../lib/json/read-json';
import { shareStructure } from '../lib/json/share-structure';
import { wellFormed } from '../lib/json/well-formed';
import { applyEdits, asList, diffText, type TextEdit } from '../lib/text/text-edit';
import { editedLines, type LineRange } from '../lib/text/text-position';
import { editManifest } from '../manifest/schema/edit-manifest';
import type { Fix, Problem } from '../manifest/schema/problem';
import { EMPTY_HISTORY, type History, record, seal, travel } from './history';

/**
 * Who asked for a change. `open` replaces the document without a way back: another draft, the first load. `follow`
 * takes over what another tab did to the same draft; both bring their history along.
 */
export type Origin =
  | 'form'
  | 'json'
  | 'import'
  | 'template'
  | 'snapshot'
  | 'fix'
  | 'undo'
  | 'redo'
  | 'open'
  | 'follow';

/** The last change, for whoever follows along: the JSON pane, the autosave, the marks. */
export type LastChange = {
  origin: Origin;
  label: string;
  /** What led from the text before to this one, one edit after the other. */
  edits: readonly TextEdit[];
  lines?: readonly LineRange[];
  /** Whether it is one of many key presses. */
  isTyped?: boolean;
};

export type DocumentState = {
  /** The document. Everything else here is made from it. */
  text: string;
  parsed: JsonText;
  /** The value of the last text that parsed; equal parts keep their identity from change to change. */
  value: unknown;
  /** The last text that parsed. */
  goodText: string;
  /** All problems of `text`, in the order of the document. A text that does not parse has one: where it breaks. */
  problems: readonly Problem[];
  /** False while the check has not arrived: then `problems` are those that were known before. */
  isChecked: boolean;
  history: History;
  /** Counts every change; never goes back. */
  revision: number;
  lastChange: LastChange;
};

/** A new text for the document. `edits` may be given where they are known; `joinKey` joins keystrokes to one step. */
export type TextChange = {
  text: string;
  origin: Exclude<Origin, 'undo' | 'redo'>;
  label: string;
  edits?: readonly TextEdit[];
  joinKey?: string;
  /** The history that comes with the text; only for `open` and `follow`. */
  history?: History;
};

/** In UTF-16 characters: what is made of a longer text takes longer than a key press may. */
export const LONG_TEXT = 100_000;

/**
 * Reads a text and finds its problems (`manifest/check`). It is told the problems of the text before, and whether somebody is
 * typing: of a long text it may leave them as they are, and ask for `checkWith` a moment later. `isChecked` is false where that
 * is to be seen.
 */
export type Check = (
  text: string,
  before?: readonly Problem[],
  isTyped?: boolean,
) => { parsed: JsonText; problems: readonly Problem[]; isChecked?: boolean };

/**
 * A document with its one gate. Every change, from whichever view, is one call of `change`, `edit` or `travel`.
 * @param startCheck what finds the problems; it may come later (`checkWith`), so that the page can be typed in before
 * @param isSound whether the first text is known to have no problem
 */
export function createDocument(initialText: string, startCheck?: Check, isSound = false) {
  let check = startCheck;
  const store = createStore<DocumentState>(() => ({
    ...derive(initialText, check, { isSound }),
    history: EMPTY_HISTORY,
    revision: 0,
    lastChange: { origin: 'open', label: words.opened, edits: [] },
  }));

  const commit = (text: string, history: History, lastChange: LastChange) => {
    const before = store.getState();
    const lines = marks(text, lastChange);
    // Another draft's last good text is none of this one's.
    const isOther = lastChange.origin === 'open';
    const good = isOther ? (lastGood(text, history) ?? {}) : goodOf(before);
    store.setState({
      ...derive(text, check, good, lastChange.isTyped),
      history,
      revision: before.revision + 1,
      lastChange: lines ? { ...lastChange, lines } : lastChange,
    });
  };

  /** Replaces the text. Text that is not well-formed Unicode has its stray surrogates escaped, never dropped. */
  const change = ({ text: wanted, origin, label, edits: known, joinKey, history: brought }: TextChange) => {
    const { text: before, history } = store.getState();
    const text = wellFormed(wanted);
    const replaces = origin === 'open' || origin === 'follow';
    if (text === before && !replaces) return;
    const edits = known && text === wanted ? known : asList(diffText(before, text));
    const next = replaces
      ? (brought ?? EMPTY_HISTORY)
      : record(history, before, edits, { label, at: Date.now(), ...(joinKey ? { joinKey } : {}) });
    commit(text, next, { origin, label, edits, isTyped: joinKey !== undefined });
  };

  /** Turns changes at pointers into text edits. Only for a text that parses: the views are read-only until it does. */
  const edit = (
    changes: readonly Change[],
    label: string,
    options: { joinKey?: string; origin?: 'form' | 'fix' } = {},
  ) => {
    const { text: before, parsed } = store.getState();
    if (!parsed.ok) return;
    const { text, edits } = editManifest(before, changes);
    change({
      text,
      edits,
      origin: options.origin ?? 'form',
      label,
      ...(options.joinKey ? { joinKey: options.joinKey } : {}),
    });
  };

  /** Makes the fix that a problem offers, as one step of the history. */
  const fix = ({ label, changes }: Fix) => edit(changes, fixInWords(label, changes), { origin: 'fix' });

  /** Undo or redo; returns the label of the step, or undefined where there is none. */
  const move = (direction: 'undo' | 'redo'): string | undefined => {
    const { text, history } = store.getState();
    const trip = travel(history, direction);
    if (!trip) return undefined;
    const { label } = trip.step;
    commit(applyEdits(text, trip.edits), trip.history, { origin: direction, label, edits: trip.edits });
    return label;
  };

  /** Goes to the text after the first `steps` steps of the whole history, those that redo would take included. */
  const goTo = (steps: number) => {
    const { text, history } = store.getState();
    const direction = steps < history.past.length ? 'undo' : 'redo';
    const edits: TextEdit[] = [];
    let moved = history;
    let label = '';
    while (moved.past.length !== steps) {
      const trip = travel(moved, direction);
      if (!trip) break;
      edits.push(...trip.edits);
      moved = trip.history;
      label = trip.step.label;
    }
    if (moved !== history) commit(applyEdits(text, edits), moved, { origin: direction, label, edits });
  };

  /** Puts a stored history under the text, which must be the one that it leads to. */
  const setHistory = (history: History) => {
    const state = store.getState();
    const good = state.parsed.ok || state.goodText !== '' ? undefined : lastGood(state.text, history);
    store.setState({ history, ...good });
  };

  /** From now on problems are found, those of the text as it stands first, by `now` where that differs. */
  const checkWith = (arrived: Check, now = arrived) => {
    check = arrived;
    const { text, problems: before } = store.getState();
    const { problems: found, isChecked = true } = now(text, before);
    store.setState({ problems: shareStructure(before, found) as Problem[], isChecked });
  };

  /** The focus left a field: what is typed next is a step of its own. */
  const endStep = () => {
    const { history } = store.getState();
    const sealed = seal(history);
    if (sealed !== history) store.setState({ history: sealed });
  };

  return {
    store,
    change,
    edit,
    fix,
    undo: () => move('undo'),
    redo: () => move('redo'),
    goTo,
    setHistory,
    checkWith,
    endStep,
  };
}

/** A fix as a step of the history is called: by the key that it changes, where that is one. */
function fixInWords(label: string, changes: readonly Change[]): string {
  const keys = new Set(
    changes.map(({ pointer }) => fromPointer(pointer).findLast((step) => !/^\d+$/.test(step))),
  );
  const [key] = keys;
  return keys.size === 1 && key !== undefined ? `${key}: ${label}` : label;
}

type Good = Pick<DocumentState, 'value' | 'goodText'> & Partial<Pick<DocumentState, 'problems'>>;
type Before = Partial<Good> & { isSound?: boolean };

/** The last text of a history that parses, where `text` itself does not; undefined where there is none. */
function lastGood(text: string, { past }: History): Good | undefined {
  let earlier = text;
  let parsed = readJson(earlier);
  for (const step of past.toReversed()) {
    if (parsed.ok) break;
    earlier = applyEdits(earlier, step.inverse);
    parsed = readJson(earlier);
  }
  return parsed.ok ? { value: parsed.value, goodText: earlier } : undefined;
}

const goodOf = ({ value, goodText, problems }: DocumentState): Good => ({ value, goodText, problems });

function derive(text: string, check: Check | undefined, before: Before = {}, isTyped = false) {
  const {
    parsed,
    problems: found,
    isChecked = true,
  } = check?.(text, before.problems, isTyped) ?? {
    parsed: readJson(text),
    problems: [],
    isChecked: before.isSound === true,
  };
  const problems = shareStructure(before.problems, found) as Problem[];
  const all = { text, problems, isChecked };
  if (!parsed.ok)
    return { ...all, parsed: { ok: false as const }, value: before.value, goodText: before.goodText ?? '' };
  const value = shareStructure(before.value, parsed.value);
  return { ...all, parsed: { ok: true as const, value }, value, goodText: text };
}

function marks(text: string, { origin, edits }: LastChange): LineRange[] | undefined {
  const isTold = origin !== 'open' && origin !== 'follow' && origin !== 'json';
  return isTold && edits.length > 0 ? editedLines(text, edits) : undefined;
}
