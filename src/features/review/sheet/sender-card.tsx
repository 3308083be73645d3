import type { Envelope } from '../../../manifest/link/envelope';
import { Quoted } from '../../../ui/quoted/quoted';
import styles from './sender-card.module.css';

const MAX_SHOWN = 4_000;

/** Who sent the manifest, for which account, when and why: as the sender says, for nothing here can prove it. */
export function SenderCard({ envelope: { sender, account, sentAt, note } }: { envelope: Envelope }) {
  if (!sender && !account && !sentAt && !note) return null;
  return (
    <div className={styles.card}>
      <dl className={styles.facts}>
        {sender ? <Fact label="From" text={sender} /> : null}
        {account ? <Fact label="For account" text={account} /> : null}
        {sentAt ? <Fact label="Sent" text={timeInWords(sentAt)} /> : null}
      </dl>
      {note ? (
        <blockquote className={styles.note}>
          <Quoted text={note.slice(0, MAX_SHOWN)} allowed={'\n\r'} />
        </blockquote>
      ) : null}
      <p className={styles.hint}>Written by the sender; a link cannot prove it.</p>
    </div>
  );
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Quoted text={text.slice(0, 300)} />
      </dd>
    </div>
  );
}

function timeInWords(time: string): string {
  const date = new Date(time);
  const isTime = /^\d{4}-\d\d-\d\dT/.test(time) && !Number.isNaN(date.getTime());
  if (!isTime) return time;
  // With the zone's name: sender and reviewer may sit in different ones.
  return date.toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}
