import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { saveState } from './page';
import type { SaveState } from './session/save-state';

/** Follows one part of the state of saving. */
export function useSaveState<T>(select: (state: SaveState) => T): T {
  return useStore(saveState, select);
}

/**
 * What `read` finds in the storage, read anew whenever something stored has changed or another draft is open; undefined
 * until it was read for the first time, or where it can't be. `read` must be the same function at each call.
 */
export function useStored<T>(read: () => Promise<T>): T | undefined {
  const listed = useSaveState((state) => state.listed);
  const draft = useSaveState((state) => state.draft);
  const [result, setResult] = useState<T>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: both say that there is something new to read.
  useEffect(() => {
    let isCurrent = true;
    const take = (value: T) => isCurrent && setResult(value);
    read().then(take, () => {});
    return () => {
      isCurrent = false;
    };
  }, [read, listed, draft]);
  return result;
}
