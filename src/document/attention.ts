import { createStore } from 'zustand/vanilla';

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
  jump?: Jump;
  /** The place that has the focus, in either pane. */
  focus?: { pointer: string; in: 'field' | 'json' };
};

export const attention = createStore<Attention>(() => ({ visited: new Set(), asked: false }));

export function visit(pointer: string): void {
  const { visited } = attention.getState();
  if (!visited.has(pointer)) attention.setState({ visited: new Set(visited).add(pointer) });
}

export function askForProblems(): void {
  attention.setState({ asked: true });
}

/** A new document was opened: nothing of it has been visited. */
export function forgetVisits(): void {
  attention.setState({ visited: new Set(), asked: false });
}

export function jumpTo(pointer: string, to: 'field' | 'json'): void {
  const count = (attention.getState().jump?.count ?? 0) + 1;
  attention.setState({ jump: { pointer, to, count } });
}

export function setFocus(focus: { pointer: string; in: 'field' | 'json' }): void {
  const now = attention.getState().focus;
  if (now?.pointer !== focus.pointer || now.in !== focus.in) attention.setState({ focus });
}
