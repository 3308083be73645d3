import { Archive, Download, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useDocument } from '../../../document/document';
import { saveNow } from '../../../document/drafts';
import { backupAll } from '../../../document/drafts/backup';
import { hasFailed, isFailure } from '../../../document/drafts/save-state';
import { useSaveState } from '../../../document/drafts/use-drafts';
import { downloadBlob } from '../../../lib/download-blob';
import { withFinalNewline } from '../../../lib/text/final-newline';
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
  const downloadManifest = () => {
    downloadBlob(new Blob([withFinalNewline(text)], { type: 'application/json' }), downloadName(text));
  };
  const retry = async () => {
    setOutcome('');
    await saveNow();
    if (hasFailed())
      return setOutcome('The browser still refuses. Nothing is lost while this page stays open.');
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Your work is not saved"
      description="You can go on working: nothing is lost while this page stays open, and saving is tried again by itself."
      footer={
        <Button icon={<RefreshCw />} onClick={retry}>
          Try again now
        </Button>
      }
    >
      <div className={styles.storage}>
        <p>{isFailure(kind) ? failureReason(kind) : 'Saving works again.'}</p>
        <p>Before you close the page, take your work with you:</p>
        <div className={styles.choices}>
          <Button variant="primary" icon={<Download />} onClick={downloadManifest}>
            Download this manifest
          </Button>
          <Button icon={<Archive />} onClick={async () => downloadBlob(await backupAll(), backupName())}>
            Download all drafts
          </Button>
        </div>
        <p role="status">{outcome}</p>
      </div>
    </Dialog>
  );
}
