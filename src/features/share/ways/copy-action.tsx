import { Check, Copy, Download } from 'lucide-react';
import { useState } from 'react';
import * as common from '#words/common';
import * as words from '#words/features/share/ways';
import { copyText } from '../../../lib/copy-text';
import { downloadName } from '../../../manifest/download/download-name';
import { SAFE_LENGTH } from '../../../manifest/link/make-link';
import { Button } from '../../../ui/button';
import { classes } from '../../../ui/classes';
import styles from '../share.module.css';
import type { Share } from '../use-share';
import { isBySheet, SendAction } from './send-action';

/** Copies the link with one press and says so. For a link that is too long, or none, the file comes first. */
export function CopyAction({
  share: { link, box, note, prepared },
  onDownload,
}: {
  share: Share;
  onDownload: () => void;
}) {
  // Remembers which link was copied: after a change, the confirmation no longer holds.
  const [copied, setCopied] = useState<{ url: string; done: boolean }>();
  const url = link.ok ? link.url : '';
  const isLong = !link.ok || url.length > SAFE_LENGTH;
  const answer = link.ok && copied?.url === url ? copied : undefined;
  const copy = async () => {
    const done = await copyText(url);
    setCopied({ url, done });
    if (!done) {
      box.current?.focus();
      box.current?.select();
    }
  };
  return (
    <>
      <p aria-live="polite" className={classes(styles.answer, answer?.done && styles.done)}>
        {answer?.done ? (
          <>
            <Check aria-hidden />{' '}
            {note.leftOut.length > 0 ? words.linkCopiedWithout(note.leftOut) : words.linkCopied}
          </>
        ) : null}
        {answer && !answer.done ? words.linkSelected : null}
      </p>
      {isLong ? (
        <Button variant="primary" icon={<Download />} onClick={onDownload}>
          {common.download}
        </Button>
      ) : null}
      {isBySheet() && link.ok ? <SendAction title={downloadName(prepared.text)} url={url} /> : null}
      {link.ok ? (
        <Button variant={isLong ? 'secondary' : 'primary'} icon={<Copy />} onClick={copy}>
          {words.copyLink}
        </Button>
      ) : null}
    </>
  );
}
