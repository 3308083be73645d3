import { useEffect, useState } from 'react';
import { findAnswered, type Search } from '../../../document/notes/find-answered';

/** Milliseconds that the first search may take; each further one, asked for, has ten times as long. */
const BUDGET = 3_000;

/** Looks for the draft that an answer is about; `searchOn` goes on where the first search gave up. */
export function useSearch(fingerprint: string) {
  const [budget, setBudget] = useState(BUDGET);
  const [search, setSearch] = useState<Search>();
  useEffect(() => {
    let isCurrent = true;
    setSearch(undefined);
    findAnswered(fingerprint, budget).then(
      (result) => isCurrent && setSearch(result),
      () => isCurrent && setSearch({ kind: 'none' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [fingerprint, budget]);
  return { search, searchOn: () => setBudget(budget * 10) };
}
