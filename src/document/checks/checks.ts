import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { manifestDocument, useDocument } from '../document';
import { useSettled } from '../settled';

type Finders = typeof import('./finders');

/** What finds problems: on its way, here, or not to be had. */
const checks = createStore<{ finders?: Finders; isMissing: boolean }>(() => ({ isMissing: false }));

let loading: Promise<void> | undefined;

/** Loads what finds problems, once; from then on the document is checked at every change. Never rejects; see `isMissing`. */
export function startChecks(): Promise<void> {
  loading ??= import('./finders').then(
    (finders) => {
      checks.setState({ finders, isMissing: false });
      manifestDocument.checkWith(finders.check);
    },
    () => {
      checks.setState({ isMissing: true });
      loading = undefined;
    },
  );
  return loading;
}

/** How the check of the open document stands: `missing` where what finds problems did not load. */
export type CheckState = 'checked' | 'checking' | 'missing';

const stateOf = (isChecked: boolean, isMissing: boolean): CheckState =>
  isChecked ? 'checked' : isMissing ? 'missing' : 'checking';

export const checkState = (): CheckState =>
  stateOf(manifestDocument.store.getState().isChecked, checks.getState().isMissing);

/** Follows how the check stands. */
export function useCheckState(): CheckState {
  const isMissing = useStore(checks, (state) => state.isMissing);
  return stateOf(
    useDocument(({ isChecked }) => isChecked),
    isMissing,
  );
}

/** How many values of the open document its sender left out. Known as soon as the document is checked. */
export function useWithheld(): number {
  const find = useStore(checks, ({ finders }) => finders?.findWithheld);
  return useSettled(({ parsed, text }) => (parsed.ok && find ? find(text).length : 0));
}
