import { Copy, Download, PencilLine, RotateCw } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { manifestDocument } from '../document/document';
import { isWorkAtRisk, whereWorkIsNow } from '../document/drafts/save-state';
import { downloadManifest } from '../features/files/download/download';
import { copyText } from '../lib/copy-text';
import { Button } from '../ui/button';
import { Messages, showToast } from '../ui/toast';
import { leaveLink } from './address';
import styles from './failure.module.css';

type Props = { children: ReactNode; isReview: boolean };

/**
 * Stands in for a screen that failed: never a blank page. The document lives outside of the screens, so nothing of it is lost.
 * A new `key` tries again.
 */
export class Failure extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const { isReview } = this.props;
    return (
      <main className={styles.failure}>
        <div role="alert">
          <h1>This page could not go on</h1>
          <p>
            {isReview
              ? 'The link could not be shown: a part of this page did not load, or failed. The manifest is still in the link.'
              : `A part of this page did not load, or failed. ${whereWorkIsNow()}`}{' '}
            {isWorkAtRisk() && !isReview ? null : 'Check the connection and reload the page.'}
          </p>
        </div>
        <div className={styles.actions}>
          <Button variant="primary" icon={<RotateCw />} onClick={() => location.reload()}>
            Reload the page
          </Button>
          {isReview ? (
            <Button icon={<PencilLine />} onClick={leaveLink}>
              Go to the editor
            </Button>
          ) : (
            <>
              <Button icon={<Download />} onClick={() => void downloadManifest()}>
                Download the manifest
              </Button>
              <Button icon={<Copy />} onClick={() => void copyDocument()}>
                Copy the text
              </Button>
            </>
          )}
        </div>
        <Messages />
      </main>
    );
  }
}

async function copyDocument(): Promise<void> {
  const isCopied = await copyText(manifestDocument.store.getState().text);
  showToast({
    message: isCopied
      ? 'The text of the manifest is on the clipboard.'
      : 'The browser lets this page copy nothing. Download the manifest instead.',
  });
}
