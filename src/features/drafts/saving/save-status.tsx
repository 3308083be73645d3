import { Check, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import * as words from '#words/features/drafts/saving';
import { isFailure, saveSentence } from '../../../document/drafts/save-state';
import { useSaveState } from '../../../document/drafts/use-drafts';
import { Button } from '../../../ui/button';
import { onDemand } from '../../../ui/part/on-demand';
import { Part } from '../../../ui/part/part';
import { showToast } from '../../../ui/toast';
import styles from './save-status.module.css';

const StorageDialog = onDemand(async () => (await import('./storage-dialog')).StorageDialog);

/** The count of the notice that was shown last, so that coming back to the editor doesn't show it again. */
let told = 0;

/** Whether the open draft is saved; what to do when it isn't; and whether another tab has it open too. */
export function SaveStatus() {
  const kind = useSaveState((state) => state.kind);
  const alsoOpen = useSaveState((state) => state.alsoOpen);
  const notice = useSaveState((state) => state.notice);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!notice || notice.count === told) return;
    told = notice.count;
    const { text, action } = notice;
    showToast({ message: text, ...(action && { action }) });
  }, [notice]);
  const failed = isFailure(kind);
  return (
    <div className={styles.status} data-kind={kind}>
      <span role="status" className={failed ? styles.failure : 'visually-hidden'}>
        {failed ? (
          <Button size="sm" variant="danger" icon={<TriangleAlert />} onClick={() => setOpen(true)}>
            {saveSentence(kind)}
          </Button>
        ) : null}
      </span>
      {failed ? null : (
        <span className={styles.state} title={words.savedByItself}>
          {kind === 'saved' ? <Check aria-hidden /> : <LoaderCircle aria-hidden />}
          <span className={styles.words}>{saveSentence(kind)}</span>
        </span>
      )}
      {alsoOpen ? (
        <span className={styles.tabs} title={words.tabsShowTheSame}>
          {words.openInAnotherTab}
        </span>
      ) : null}
      {isOpen ? (
        <Part name={words.dialogPart} look="dialog" onClose={() => setOpen(false)}>
          <StorageDialog onClose={() => setOpen(false)} />
        </Part>
      ) : null}
    </div>
  );
}
