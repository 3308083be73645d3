import * as words from '#words/features/review/sheet';
import { LOCALE } from '#words/language';
import type { Envelope } from '../../../manifest/link/envelope';
import { hostsOf } from '../../../manifest/summary/hosts-of';
import { Quoted } from '../../../ui/quoted/quoted';
import type { Reviewed } from '../review-text';
import { Host } from '../values/value-view';
import styles from './facts.module.css';

const MAX_SHOWN = 4_000;
const MAX_HOSTS = 4;

/**
 * Who sent the manifest, for which account and when, as the sender says, for nothing here can prove it; and the hosts that its
 * events go to.
 */
export function Facts({ reviewed, envelope }: { reviewed: Reviewed; envelope: Envelope | undefined }) {
  const { sender, account, sentAt, note } = envelope ?? {};
  const isClaimed = Boolean(sender || account || sentAt || note);
  const hosts = hostsOf(reviewed.sections.flatMap(({ events }) => events));
  if (!isClaimed && hosts.length === 0) return null;
  return (
    <div>
      <dl className={styles.facts}>
        {sender ? <Fact label={words.from} text={sender} /> : null}
        {account ? <Fact label={words.forAccount} text={account} /> : null}
        {sentAt ? <Fact label={words.sent} text={timeInWords(sentAt)} /> : null}
        {hosts.length > 0 ? (
          <div>
            <dt>{words.hosts(hosts.length)}</dt>
            {hosts.slice(0, MAX_HOSTS).map(({ name, endpoint, events }) => (
              <dd key={name} className={styles.host}>
                <Host parts={endpoint} /> <span>{words.events(events)}</span>
              </dd>
            ))}
            {hosts.length > MAX_HOSTS ? <dd>{words.andMoreHosts(hosts.length - MAX_HOSTS)}</dd> : null}
          </div>
        ) : null}
      </dl>
      {isClaimed ? <p className={styles.hint}>{words.senderClaims}</p> : null}
    </div>
  );
}

/** What the sender wrote beside the manifest. */
export function SenderNote({ note }: { note: string }) {
  return (
    <blockquote className={styles.note}>
      <Quoted text={note.slice(0, MAX_SHOWN)} allowed={'\n\r'} />
    </blockquote>
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
  return date.toLocaleString(LOCALE, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}
