import { createStore } from 'zustand/vanilla';
import { afterPaint } from '../lib/after-paint';
import { kindOf, type Problem } from '../manifest/schema/problem';
import type { SectionId } from '../manifest/schema/sections';

/** Where somebody wants to go: a place in the document, shown in the form or in the JSON. */
export type Jump = { pointer: string; to: 'field' | 'json'; count: number };

/**
 * What the person at the screen has seen and wants to see. Problems stay silent on fields that nobody has visited,
 * until somebody asks (Check, Download, Share).
 */
export type Attention = {
  visited: ReadonlySet<string>;
  /** True once the person asked for every problem. */
  asked: boolean;
  /** True where the text came from elsewhere, such as a file or the JSON pane: its errors are no half-typed fields. */
  isForeign: boolean;
  /** True while the list of problems is open. */
  isListOpen: boolean;
  /** How often the list was asked for: each time it takes the focus, so that it is read out. */
  listRequests: number;
  jump?: Jump;
  /** The field that is being typed in for the first time. */
  typing?: string | undefined;
  /** The place that has the focus, in either pane. */
  focus?: { pointer: string; in: 'field' | 'json' };
  /** The section that is in front of the reader of the form. */
  section: SectionId;
};

/** Of that what decides which problems are told. */
export type Seen = Pick<Attention, 'visited' | 'asked' | 'isForeign' | 'typing'>;

export const attention = createStore<Attention>(() => ({
  visited: new Set(),
  asked: false,
  isForeign: false,
  isListOpen: false,
  listRequests: 0,
  section: 'app',
}));

export function visit(pointer: string): void {
  const { visited } = attention.getState();
  if (!visited.has(pointer)) attention.setState({ visited: new Set(visited).add(pointer) });
}

const pressed = new Set<string>();
const visitPressed = afterPaint(() => {
  for (const pointer of pressed) visit(pointer);
  pressed.clear();
});

/** The visit of a control that is pressed: what there is to tell follows after the paint, as the problems do. */
export function visitAfterPaint(pointer: string): void {
  pressed.add(pointer);
  visitPressed.ask();
}

/** Somebody types in a field: what there is to say of a half-typed value waits until it is left. */
export function typeIn(pointer: string): void {
  if (attention.getState().typing !== pointer) attention.setState({ typing: pointer });
}

/** Shows every problem at its field. */
export function askForProblems(): void {
  attention.setState({ asked: true });
}

/** Shows every problem, at its field and in the list. */
export function openProblemList(): void {
  attention.setState(({ listRequests }) => ({
    asked: true,
    isListOpen: true,
    listRequests: listRequests + 1,
  }));
}

export function closeProblemList(): void {
  attention.setState({ isListOpen: false });
}

/** A new document was opened: nothing of it has been visited. */
export function forgetVisits(): void {
  pressed.clear();
  attention.setState({ visited: new Set(), asked: false, isListOpen: false });
}

/**
 * Whether a problem is told at its field and counted for its section. What was left out is told once the field was visited, what
 * is wrong in a text from elsewhere at once; warnings and hints at once, too, but not while their field is being typed in.
 */
export function isTold(
  { visited, asked, isForeign, typing }: Seen,
  problem: Pick<Problem, 'pointer' | 'severity' | 'rule'>,
): boolean {
  const { pointer } = problem;
  if (asked || visited.has(pointer)) return true;
  const kind = kindOf(problem);
  if (kind === 'toFill' || (kind === 'error' && !isForeign)) return false;
  return typing !== pointer;
}

export function jumpTo(pointer: string, to: 'field' | 'json'): void {
  const count = (attention.getState().jump?.count ?? 0) + 1;
  attention.setState({ jump: { pointer, to, count } });
}

/** Goes to the place of a problem: to its field, or into the JSON where the text breaks. */
export function jumpToProblem({ pointer, rule }: Pick<Problem, 'pointer' | 'rule'>): void {
  jumpTo(pointer, rule === 'syntax' ? 'json' : 'field');
}

export function setFocus(focus: { pointer: string; in: 'field' | 'json' }): void {
  const now = attention.getState().focus;
  if (now?.pointer !== focus.pointer || now.in !== focus.in) attention.setState({ focus });
}
