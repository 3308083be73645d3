import { useState } from 'react';
import * as words from '#words/features/drafts/list';
import { type DraftMeta, draftTitle } from '../../../document/drafts/records';
import { useSaveState } from '../../../document/drafts/use-drafts';
import { Button } from '../../../ui/button';
import { DraftRow } from './draft-row';
import styles from './drafts-dialog.module.css';
import type { Outcome } from './outcome';

/** How many rows are shown at first, and come with each press of "Show more". */
const PAGE = 50;

/** The drafts whose name or app has `search` in it. */
export function DraftList({
  drafts,
  search,
  onDone,
  onOpened,
}: {
  drafts: readonly DraftMeta[];
  search: string;
  onDone: (outcome: Outcome) => void;
  onOpened: (outcome?: Outcome) => void;
}) {
  const [limit, setLimit] = useState(PAGE);
  const current = useSaveState((state) => state.draft);
  const wanted = search.trim().toLowerCase();
  const found = drafts.filter((draft) => `${draftTitle(draft)}\n${draft.app}`.toLowerCase().includes(wanted));
  const left = found.length - limit;
  if (found.length === 0) {
    return <p className={styles.quiet}>{words.noDraftHas(search.trim())}</p>;
  }
  return (
    <>
      <ul className={styles.list} aria-label={words.drafts}>
        {found.slice(0, limit).map((draft) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            isOpen={draft.id === current}
            onDone={onDone}
            onOpened={onOpened}
          />
        ))}
      </ul>
      {left > 0 ? (
        <Button variant="ghost" onClick={() => setLimit(limit + PAGE)}>
          {words.showMore(Math.min(PAGE, left), left)}
        </Button>
      ) : null}
    </>
  );
}
