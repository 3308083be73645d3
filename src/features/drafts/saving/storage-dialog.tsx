import { Archive, Download, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import * as words from '#words/features/drafts/not-saved';
import { useDocument } from '../../../document/document';
import { saveNow } from '../../../document/drafts';
import { backupAll } from '../../../document/drafts/backup';
import { hasFailed, isFailure } from '../../../document/drafts/save-state';
import { useSaveState } from '../../../document/drafts/use-drafts';
import { downloadBlob } from '../../../lib/download-blob';
import { withFinalNewline } from '../../../lib/text/final-newline';
import { textBlob } from '../../../lib/text-blob';
import { downloadName } from '../../../manifest/download/download-name';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog/dialog';
import { failureReason } from '../failure-words';
import { backupName } from '../list/backup-name';
import styles from '../list/drafts-dialog.module.css';

/** Says why nothing can be saved, and offers every way to keep the work. */
export function StorageDialog({ onClose }: { onClose: () => void }) {
  const kind = useSaveState((state) => state.kind);
  const text = useDocument((state) => state.text);
  const [outcome, setOutcome] = useState('');
  const downloadManifest = async () =>
    downloadBlob(await textBlob(withFinalNewline(text)), downloadName(text));
  const retry = async () => {
    setOutcome('');
    await saveNow();
    if (hasFailed()) return setOutcome(words.stillRefused);
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.notSaved}
      description={words.goOnWorking}
      footer={
        <Button icon={<RefreshCw />} onClick={retry}>
          {words.tryAgainNow}
        </Button>
      }
    >
      <div className={styles.storage}>
        <p>{isFailure(kind) ? failureReason(kind) : words.worksAgain}</p>
        <p>{words.takeItWithYou}</p>
        <div className={styles.choices}>
          <Button variant="primary" icon={<Download />} onClick={downloadManifest}>
            {words.downloadManifest}
          </Button>
          <Button icon={<Archive />} onClick={async () => downloadBlob(await backupAll(), backupName())}>
            {words.downloadDrafts}
          </Button>
        </div>
        <p role="status">{outcome}</p>
      </div>
    </Dialog>
  );
}
