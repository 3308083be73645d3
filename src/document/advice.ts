import { afterPaint } from '../lib/after-paint';
import type { Problem } from '../manifest/schema/problem';
import { startChecks } from './checks/checks';
import { manifestDocument } from './document';
import { currentProblems, setAdvice } from './problems';
import { LONG_TEXT } from './store';

const { store } = manifestDocument;

let advisor: Pick<typeof import('./checks/advisor'), 'findAdvice' | 'sortProblems'> | undefined;

const update = afterPaint(() => {
  if (advisor) setAdvice(advisor.findAdvice(), advisor.sortProblems);
});

function askSoon(): void {
  const { text, lastChange } = store.getState();
  const isLong = text.length > LONG_TEXT;
  // A long text waits for rest whoever changed it, and takes what was asked for before along.
  update.ask(isLong || lastChange.isTyped, isLong);
}

let loading: Promise<void> | undefined;

/** Loads the rules, once, and from then on looks at the document after each change, when it has been painted. */
export function startAdvice(): Promise<void> {
  loading ??= import('./checks/advisor').then(
    ({ findAdvice, sortProblems, onOtherAdvice }) => {
      advisor = { findAdvice, sortProblems };
      update.ask();
      store.subscribe(({ revision }, before) => {
        if (revision !== before.revision) askSoon();
      });
      onOtherAdvice(update.ask);
    },
    // Without the rules the editor goes on: the schema's problems are told all the same. The next request tries again.
    () => {
      loading = undefined;
    },
  );
  return loading;
}

/** Looks at the latest change now, where advice has not done so yet: what follows needs the places of this very text. */
export const settleAdvice = update.now;

/** Makes the fix of a problem that was found a moment ago, as it is for the text that stands there now; none where it has gone. */
export function makeFix({ pointer, rule }: Problem, label: string): void {
  settleAdvice();
  const fix = currentProblems()
    .filter((problem) => problem.pointer === pointer && problem.rule === rule)
    .flatMap(({ fixes = [] }) => fixes)
    .find((one) => one.label === label);
  if (fix) manifestDocument.fix(fix);
}

/** All problems of the document as it stands, advice included; without advice where its rules cannot be loaded. */
export async function adviseNow(): Promise<readonly Problem[]> {
  await Promise.all([startChecks(), startAdvice()]);
  update.ask();
  update.now();
  return currentProblems();
}
