import { Fingerprint } from 'lucide-react';
import * as words from '#words/features/review/values';
import type { Envelope } from '../../../manifest/link/envelope';
import { Notice } from '../../../ui/notice/notice';
import { Quoted } from '../../../ui/quoted/quoted';
import { Rich } from '../../../ui/rich';
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
        <Rich
          text={withheld.length > 0 ? words.fingerprintOfIncomplete : words.fingerprint}
          parts={{
            words: () => (
              <code className={styles.words} data-fingerprint="shown">
                {fingerprint}
              </code>
            ),
          }}
        />
      </p>
      {isOther ? (
        <p className={withheld.length > 0 ? undefined : styles.other}>
          <Rich
            text={withheld.length > 0 ? words.fingerprintOfComplete : words.otherManifest}
            parts={{
              words: () => (
                <code className={styles.words} data-fingerprint="claimed">
                  <Quoted text={claimed.slice(0, 80)} />
                </code>
              ),
            }}
          />
        </p>
      ) : null}
    </Notice>
  );
}
