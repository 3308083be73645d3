import { Copy } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import * as words from '#words/features/review/own-answer';
import { copyText } from '../../../lib/copy-text';
import { lengthInWords, makeLink, minuteNow } from '../../../manifest/link/make-link';
import { NO_NOTE, NOTE_LIMITS, noteFaults } from '../../../manifest/link/share-note';
import type { Note } from '../../../manifest/notes/note';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog/dialog';
import styles from './answer.module.css';

/** The link of an answer that changes nothing: the manifest as it came, and the notes. */
export function SendAnswer({
  text,
  fingerprint,
  notes,
  onClose,
}: {
  text: string;
  fingerprint: string;
  notes: readonly Note[];
  onClose: () => void;
}) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [sender, setSender] = useState('');
  const [sentAt] = useState(minuteNow);
  const [copied, setCopied] = useState<{ url: string; done: boolean }>();
  const fault = noteFaults({ ...NO_NOTE, sender }).sender;
  const link = useMemo(() => {
    const name = fault ? '' : sender.trim();
    const envelope = { answers: fingerprint, notes: [...notes], sentAt, ...(name ? { sender: name } : {}) };
    return makeLink(location.href, text, envelope);
  }, [text, fingerprint, notes, sentAt, sender, fault]);
  const url = link.ok ? link.url : '';
  const copy = async () => {
    const done = await copyText(url);
    setCopied({ url, done });
    if (!done) box.current?.select();
  };
  const said = copied?.url !== url ? '' : copied.done ? words.linkCopied : words.copyingNotAllowed;
  return (
    <Dialog
      open
      onClose={onClose}
      size="lg"
      title={words.sendReply}
      description={words.whatIsSent(fingerprint, notes.length)}
      footer={
        <>
          <p aria-live="polite" className={styles.copied}>
            {said}
          </p>
          {link.ok ? (
            <Button variant="primary" icon={<Copy />} onClick={copy}>
              {words.copyLink}
            </Button>
          ) : null}
        </>
      }
    >
      <div className={styles.write}>
        {link.ok ? (
          <>
            <label htmlFor={`${id}-link`}>{words.replyLink}</label>
            <textarea
              ref={box}
              id={`${id}-link`}
              readOnly
              rows={url.length > 160 ? 4 : 2}
              className={styles.code}
              value={url}
              spellCheck={false}
              aria-describedby={`${id}-length`}
              onFocus={(event) => event.currentTarget.select()}
            />
            <p id={`${id}-length`} className={styles.quiet}>
              {lengthInWords(url.length)}
            </p>
          </>
        ) : (
          <p role="alert">{link.message}</p>
        )}
        <label htmlFor={`${id}-name`}>{words.yourName}</label>
        <input
          id={`${id}-name`}
          type="text"
          autoComplete="off"
          value={sender}
          aria-invalid={fault ? true : undefined}
          aria-describedby={`${id}-name-help`}
          onChange={(event) => setSender(event.target.value)}
        />
        <p id={`${id}-name-help`} className={fault ? styles.fault : styles.quiet}>
          {fault ?? words.yourNameHelp(NOTE_LIMITS.sender)}
        </p>
      </div>
    </Dialog>
  );
}
