import { Archive, ArchiveRestore, FilePlus2, Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import * as common from '#words/common';
import * as words from '#words/features/drafts/list';
import { backupAll } from '../../../document/drafts/backup';
import { readListing } from '../../../document/drafts/library';
import { newDraft } from '../../../document/drafts/opening';
import { useStored } from '../../../document/drafts/use-drafts';
import { downloadBlob } from '../../../lib/download-blob';
import { templateOf } from '../../../manifest/templates/templates';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog/dialog';
import { FileButton } from '../../../ui/files/file-button';
import { showToast } from '../../../ui/toast';
import { failureReason } from '../failure-words';
import { backupName } from './backup-name';
import { DraftList } from './draft-list';
import styles from './drafts-dialog.module.css';
import type { Outcome } from './outcome';
import { restoreFile } from './restore-file';
import { SetAsideList } from './set-aside-list';
import { type Comparable, Snapshots } from './snapshots';

/**
 * The drafts in this browser: search, open, rename, duplicate, delete, snapshots of the open one, and a backup of all.
 * `onCompare` is called with two texts to compare; without it nothing is offered to compare.
 */
export function DraftsDialog({
  open,
  onClose,
  onCompare,
}: {
  open: boolean;
  onClose: () => void;
  onCompare?: ((a: Comparable, b: Comparable) => void) | undefined;
}) {
  return open ? <OpenDialog onClose={onClose} onCompare={onCompare} /> : null;
}

function OpenDialog({
  onClose,
  onCompare,
}: {
  onClose: () => void;
  onCompare?: ((a: Comparable, b: Comparable) => void) | undefined;
}) {
  const listing = useStored(readListing);
  const [search, setSearch] = useState('');
  // The latest is shown; when it was taken back, the one before it can be.
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const outcome = outcomes.at(-1);
  const setOutcome = (done: Outcome) => setOutcomes((before) => [...before, done]);
  // What was done last stays undoable after the dialog is gone.
  const last = useRef<Outcome>(undefined);
  useEffect(() => {
    last.current = together(outcomes);
  }, [outcomes]);
  const leave = (message?: Outcome) => {
    const { message: text, undo } = message ?? (last.current?.undo ? last.current : { message: '' });
    onClose();
    if (text)
      showToast({
        message: text,
        ...(undo ? { action: { label: common.undo, run: () => void undo() } } : {}),
      });
  };
  const startNew = async () => {
    await newDraft({ text: templateOf('connector').text, origin: 'template' });
    leave({ message: words.newDraftOpen });
  };
  const backUp = async () => {
    const name = backupName();
    downloadBlob(await backupAll(), name);
    setOutcome({ message: words.backupStarted(name) });
  };
  return (
    <Dialog
      open
      onClose={() => leave()}
      size="xl"
      title={words.drafts}
      description={words.savedByItself}
      footer={
        <>
          <Button icon={<Archive />} onClick={backUp}>
            {words.backUpAll}
          </Button>
          <FileButton
            icon={<ArchiveRestore />}
            accept=".json,application/json"
            fileLabel={words.backupFile}
            onFile={async (file) => setOutcome({ message: await restoreFile(file) })}
          >
            {words.restoreBackup}
          </FileButton>
        </>
      }
    >
      <div className={styles.layout}>
        <section aria-label={words.allDrafts} className={styles.drafts}>
          <div className={styles.tools}>
            <label className={styles.search}>
              <Search aria-hidden />
              <span className="visually-hidden">{words.searchDrafts}</span>
              <input
                type="search"
                placeholder={words.searchByName}
                autoComplete="off"
                value={search}
                onChange={(event) => setSearch(event.target.value)}
              />
            </label>
            <Button variant="primary" icon={<FilePlus2 />} onClick={startNew}>
              {words.newDraft}
            </Button>
          </div>
          {listing?.failure ? (
            <p role="status" className={styles.unread}>
              {words.cannotBeReadNow} {failureReason(listing.failure)}
            </p>
          ) : null}
          {listing ? (
            <DraftList
              key={search}
              drafts={listing.drafts}
              search={search}
              onDone={setOutcome}
              onOpened={leave}
            />
          ) : (
            <p className={styles.quiet}>{words.readingDrafts}</p>
          )}
          <SetAsideList entries={listing?.setAside ?? []} />
        </section>
        <Snapshots onDone={setOutcome} onCompare={onCompare} />
      </div>
      <OutcomeBar outcome={outcome} onUndone={() => setOutcomes((before) => before.slice(0, -1))} />
    </Dialog>
  );
}

/** What is left to take back when the dialog closes: all of it with one press, the latest first. */
function together(outcomes: readonly Outcome[]): Outcome | undefined {
  const undoable = outcomes.filter(({ undo }) => undo !== undefined).reverse();
  const [latest] = undoable;
  if (!latest) return undefined;
  const undo = async () => {
    for (const each of undoable) await each.undo?.();
  };
  const message = undoable.length === 1 ? latest.message : words.thingsDone(undoable.length, latest.message);
  return { message, undo };
}

/** What was done last. Undo takes the focus, for the row that had it may be gone. */
function OutcomeBar({ outcome, onUndone }: { outcome: Outcome | undefined; onUndone: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each outcome brings its own button.
  useEffect(() => undo.current?.focus(), [outcome]);
  const takeBack = async () => {
    onUndone();
    await outcome?.undo?.();
  };
  return (
    <div role="status" className={styles.outcome}>
      {outcome ? (
        <p>
          <span>{outcome.message}</span>
          {outcome.undo ? (
            <Button ref={undo} size="sm" variant="primary" onClick={takeBack}>
              {common.undo}
            </Button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
