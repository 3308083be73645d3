import { Download, PencilLine, RotateCw } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import * as words from '#words/app';
import { isWorkAtRisk } from '../document/drafts/save-state';
import { downloadManifest } from '../features/files/download/download';
import { Button } from '../ui/button';
import { reloadPage } from '../ui/part/page';
import { CopyWhatHappened } from '../ui/part/part-failure';
import { Messages } from '../ui/toast';
import { leaveLink } from './address';
import { CopyDocument } from './copy-document';
import styles from './failure.module.css';
import { whereWorkIsHere } from './same-place';

type Props = { children: ReactNode; isReview: boolean };

/**
 * Stands in for a screen that failed: never a blank page. The document lives outside of the screens, so nothing of it is lost.
 * A new `key` tries again.
 */
export class Failure extends Component<Props, { failure?: { error: unknown } }> {
  override state: { failure?: { error: unknown } } = {};

  static getDerivedStateFromError(error: unknown): { failure: { error: unknown } } {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    const { isReview } = this.props;
    const what = isReview ? words.linkNotShown : words.partFailed;
    return (
      <main className={styles.failure}>
        <div role="alert">
          <h1>{words.couldNotGoOn}</h1>
          <p>
            {what} {whereWorkIsHere()} {isWorkAtRisk() ? null : words.checkConnection}
          </p>
        </div>
        <div className={styles.actions}>
          <Button variant="primary" icon={<RotateCw />} onClick={reloadPage}>
            {words.reloadPage}
          </Button>
          {isReview ? (
            <Button icon={<PencilLine />} onClick={leaveLink}>
              {words.goToEditor}
            </Button>
          ) : (
            <>
              <Button icon={<Download />} onClick={() => void downloadManifest()}>
                {words.downloadManifest}
              </Button>
              <CopyDocument size="md" />
            </>
          )}
          <CopyWhatHappened name={words.thePage} error={failure.error} />
        </div>
        <Messages />
      </main>
    );
  }
}
