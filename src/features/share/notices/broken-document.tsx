import * as words from '#words/features/share';
import * as noticeWords from '#words/features/share/notices';
import { useBrokenPlace } from '../../../document/broken-place';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog/dialog';
import styles from '../share.module.css';

/** A text that is not JSON is no manifest: it gets no link, but the way to the place where it breaks. */
export function BrokenDocument({ onClose, onGo }: { onClose: () => void; onGo: () => void }) {
  const place = useBrokenPlace();
  if (!place) return null;
  const { line, column, message, lineText } = place;
  return (
    <Dialog open onClose={onClose} size="lg" title={words.share}>
      <div className={styles.body} role="alert">
        <p>{noticeWords.noLinkYet(line, column, message)}</p>
        {lineText.trim() ? <pre className={styles.line}>{lineText.slice(0, 300)}</pre> : null}
        <div>
          <Button variant="primary" onClick={onGo}>
            {noticeWords.goThere}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
