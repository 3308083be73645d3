import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { valueAt } from '../lib/json/pointer';
import { shareStructure } from '../lib/json/share-structure';
import type { Problem } from '../manifest/schema/problem';
import { TEMPLATE_ADVICE } from '../manifest/templates/template-advice';
import { attention } from './attention';
import { manifestDocument } from './document';
import type { DocumentState, Origin } from './store';

type Sort = (problems: readonly Problem[]) => readonly Problem[];

/** Puts problems into the order of the document; comes with the rules. */
let sort: Sort | undefined;

/** The one list of problems of the open document: syntax, schema and advice, in the order of the document. */
export type Problems = {
  all: readonly Problem[];
  /** What the rules of advice found: it follows the document within 300 milliseconds. */
  advice: readonly Problem[];
};

const { store } = manifestDocument;

const { value: template, problems: own } = store.getState();

export const problemList = createStore<Problems>(() => ({
  all: merge(own, TEMPLATE_ADVICE),
  advice: TEMPLATE_ADVICE,
}));

/** What is known of the template holds for each value that stands as it does there. */
function dropWhatChanged({ value }: DocumentState): void {
  const { advice } = problemList.getState();
  const left = advice.filter(({ pointer }) => valueAt(value, pointer) === valueAt(template, pointer));
  if (left.length < advice.length)
    problemList.setState({ advice: left, all: merge(store.getState().problems, left) });
}

/** Changes that bring text which nobody is typing into a field. */
const FOREIGN: ReadonlySet<Origin> = new Set(['json', 'import', 'snapshot', 'fix', 'open', 'follow']);

store.subscribe((state, before) => {
  if (state.revision !== before.revision) {
    const { origin } = state.lastChange;
    if (FOREIGN.has(origin)) attention.setState({ isForeign: true });
    else if (origin === 'template') attention.setState({ isForeign: false });
  }
  if (!sort) dropWhatChanged(state);
  if (state.problems === before.problems && state.parsed.ok === before.parsed.ok) return;
  const { advice } = problemList.getState();
  problemList.setState({ all: merge(state.problems, advice) });
});

/** Takes over what the rules of advice found in the document as it stands, and what sorts it in. */
export function setAdvice(found: readonly Problem[], sortProblems: Sort): void {
  sort = sortProblems;
  const advice = shareStructure(problemList.getState().advice, found) as readonly Problem[];
  if (advice === problemList.getState().advice) return;
  problemList.setState({ advice, all: merge(store.getState().problems, advice) });
}

/** All problems as they are known now. */
export const currentProblems = (): readonly Problem[] => problemList.getState().all;

/** Follows one part of the list of problems; drawn again only when that part changes. */
export function useProblems<T>(select: (problems: readonly Problem[]) => T): T {
  return useStore(problemList, ({ all }) => select(all));
}

// A text that breaks has one problem: what was found in an earlier one would lead nowhere.
function merge(own: readonly Problem[], advice: readonly Problem[]): readonly Problem[] {
  if (advice.length === 0 || !store.getState().parsed.ok) return own;
  const all = [...own, ...advice];
  return sort ? sort(all) : all;
}
