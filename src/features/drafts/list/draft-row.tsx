import { Copy, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import * as words from '#words/features/drafts/list';
import { deleteDraft, duplicateDraft, renameDraft } from '../../../document/drafts/library';
import { openDraft } from '../../../document/drafts/opening';
import { type DraftMeta, draftTitle } from '../../../document/drafts/records';
import { countsInWords, NO_PROBLEMS, verdictText } from '../../../manifest/schema/problem';
import { IconButton } from '../../../ui/button';
import { sizeText, timeText } from './draft-words';
import styles from './drafts-dialog.module.css';
import { NameField } from './name-field';
import type { Outcome } from './outcome';
import { failureSentence } from './restore-file';
import { useDraftCounts } from './use-draft-counts';

/** One draft: its name opens it, the buttons beside it rename, duplicate and delete it. */
export function DraftRow({
  draft,
  isOpen,
  onDone,
  onOpened,
}: {
  draft: DraftMeta;
  isOpen: boolean;
  onDone: (outcome: Outcome) => void;
  onOpened: (outcome?: Outcome) => void;
}) {
  const [isRenaming, setRenaming] = useState(false);
  const { id, app, changedAt, bytes } = draft;
  const title = draftTitle(draft);
  const attempt = async (run: () => Promise<void>) => {
    try {
      await run();
    } catch (error) {
      onDone({ message: failureSentence(error) });
    }
  };
  const open = () =>
    attempt(async () => {
      if (await openDraft(id)) onOpened();
      else onDone({ message: words.deletedElsewhere(title) });
    });
  const duplicate = () =>
    attempt(async () => {
      const copy = await duplicateDraft(id);
      if (copy) onDone({ message: words.isInList(copy.name) });
    });
  const remove = () =>
    attempt(async () => {
      const undo = await deleteDraft(id);
      onDone({ message: words.isDeleted(title), ...(undo ? { undo: () => attempt(undo) } : {}) });
    });
  const rename = (name: string | undefined) => {
    setRenaming(false);
    if (name !== undefined) void attempt(async () => void (await renameDraft(id, name)));
  };
  return (
    <li className={styles.row} aria-current={isOpen ? 'true' : undefined}>
      {isRenaming ? (
        <NameField initial={draft.name} placeholder={app || words.nameOfDraft} onDone={rename} />
      ) : (
        <button type="button" className={styles.name} onClick={open}>
          <span>{title}</span>
          {isOpen ? <span className={styles.badge}>{words.isOpen}</span> : null}
        </button>
      )}
      <p className={styles.facts}>
        {app && app !== title ? <span>{app}</span> : null}
        <time dateTime={new Date(changedAt).toISOString()}>{timeText(changedAt)}</time>
        <Verdict draft={draft} />
        <span>{sizeText(bytes)}</span>
      </p>
      <div className={styles.rowActions}>
        <IconButton label={words.renameDraft(title)} icon={<Pencil />} onClick={() => setRenaming(true)} />
        <IconButton label={words.duplicateDraft(title)} icon={<Copy />} onClick={duplicate} />
        <IconButton label={words.deleteDraft(title)} icon={<Trash2 />} onClick={remove} />
      </div>
    </li>
  );
}

/** How the draft stands, in the words of the editor's own verdict: "Valid" alone is one of which there is nothing to say. */
function Verdict({ draft }: { draft: DraftMeta }) {
  const counts = useDraftCounts(draft);
  const isValid = typeof counts === 'object' && countsInWords(counts) === '';
  return (
    <span data-draft-verdict data-valid={isValid || undefined}>
      {wordsFor(counts, draft.problems)}
    </span>
  );
}

/** `errors` were counted when the draft was saved. */
function wordsFor(counts: ReturnType<typeof useDraftCounts>, errors: number): string {
  if (counts === undefined) return words.checking;
  if (counts !== 'unknown') return verdictText(counts);
  return errors === 0 ? words.notChecked : verdictText({ ...NO_PROBLEMS, error: errors });
}
