import { Fingerprint } from 'lucide-react';
import type { Envelope } from '../../../manifest/link/envelope';
import { Notice } from '../../../ui/notice/notice';
import { Quoted } from '../../../ui/quoted/quoted';
import type { Reviewed } from '../review-text';
import styles from './fingerprints.module.css';

/** The fingerprint of what is shown, and the sender's, where that belongs to a complete or to another manifest. */
export function Fingerprints({ reviewed, envelope }: { reviewed: Reviewed; envelope: Envelope | undefined }) {
  const { fingerprint, withheld } = reviewed;
  if (!fingerprint) return null;
  const claimed = envelope?.fingerprint;
  const isOther = claimed !== undefined && claimed !== fingerprint;
  return (
    <Notice tone="plain" icon={<Fingerprint aria-hidden />}>
      <p>
        Fingerprint{withheld.length > 0 ? ' of this incomplete manifest' : ''}:{' '}
        <code className={styles.words} data-fingerprint="shown">
          {fingerprint}
        </code>
      </p>
      {isOther ? (
        <p className={withheld.length > 0 ? undefined : styles.other}>
          {withheld.length > 0
            ? 'Fingerprint of the complete one, as the sender’s page made it: '
            : 'This is not the manifest that the sender had. Its fingerprint was: '}
          <code className={styles.words} data-fingerprint="claimed">
            <Quoted text={claimed.slice(0, 80)} />
          </code>
        </p>
      ) : null}
    </Notice>
  );
}
