import { ChevronRight, ClipboardCopy, Mail } from 'lucide-react';
import { useState } from 'react';
import * as words from '#words/features/share/ways';
import { copyText } from '../../../lib/copy-text';
import { valueAt } from '../../../lib/json/pointer';
import { downloadName } from '../../../manifest/download/download-name';
import { rightFields } from '../../../manifest/link/share-note';
import { briefly } from '../../../manifest/summary/brief';
import { Button } from '../../../ui/button';
import buttons from '../../../ui/button.module.css';
import { classes } from '../../../ui/classes';
import { onDemand } from '../../../ui/part/on-demand';
import { Part } from '../../../ui/part/part';
import { showToast } from '../../../ui/toast';
import details from '../note/note-fields.module.css';
import styles from '../share.module.css';
import type { Share } from '../use-share';
import { mailDraft } from './mail-draft';
import { isBySheet, SendAction } from './send-action';

const QrCode = onDemand(async () => (await import('./qr-code')).QrCode);
/** The most characters whose code a camera still reads from a shared screen. */
const MAX_QR = 900;

/** Other ways to hand the link on: a mail draft, another program, a code on the screen. */
export function MoreWays({ share, url, state }: { share: Share; url: string; state: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={details.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={details.summary}>
        <ChevronRight aria-hidden /> {words.mailAndMore}
      </summary>
      {isOpen ? <Ways share={share} url={url} state={state} /> : null}
    </details>
  );
}

function Ways({
  share: { prepared, note, value },
  url,
  state,
}: {
  share: Share;
  url: string;
  state: string;
}) {
  const { credentials, alreadyWithheld, isComplete, text, sharedFingerprint } = prepared;
  const leftOut = isComplete ? [] : credentials.map((credential) => credential.name);
  const draft = mailDraft({
    ...rightFields(note.note),
    name: textAt(value, '/client_name'),
    displayName: textAt(value, '/display_name'),
    summary: briefly(value),
    url,
    state,
    fingerprint: sharedFingerprint,
    withheld: [...new Set([...leftOut, ...alreadyWithheld.map((value) => value.name)])],
    json: text,
    fileName: downloadName(text),
  });
  const copyMail = async () => {
    const done = await copyText(`${draft.subject}\n\n${draft.body}`);
    showToast({ message: done ? words.mailTextCopied : words.copyingNotAllowed });
  };
  return (
    <div className={styles.ways}>
      <div className={styles.wayButtons}>
        <a className={classes(buttons.button, buttons.secondary, buttons.md, styles.mail)} href={draft.href}>
          <Mail aria-hidden /> {words.mailDraft}
        </a>
        <Button icon={<ClipboardCopy />} onClick={copyMail}>
          {words.copyMailText}
        </Button>
        {isBySheet() ? null : <SendAction title={draft.subject} url={url} />}
        {draft.attach ? <p className={styles.length}>{words.tooLongForMail}</p> : null}
      </div>
      {url.length <= MAX_QR ? (
        <Part name={words.codePart}>
          <QrCode url={url} />
        </Part>
      ) : (
        <p className={styles.length}>{words.tooLongForCode}</p>
      )}
    </div>
  );
}

function textAt(value: unknown, pointer: string): string {
  const text = valueAt(value, pointer);
  return typeof text === 'string' ? text : '';
}
