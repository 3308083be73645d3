import { Fingerprint } from 'lucide-react';
import type { Prepared } from '../../../manifest/link/prepare-share';
import { Notice } from '../../../ui/notice/notice';
import styles from '../share.module.css';

/** The fingerprint of what is shared, for comparing by eye or voice; it says where that is not the complete manifest. */
export function FingerprintLine({ prepared }: { prepared: Prepared }) {
  const { fingerprint, sharedFingerprint, isComplete, alreadyWithheld } = prepared;
  const cameIncomplete = alreadyWithheld.length > 0;
  return (
    <Notice tone="plain" icon={<Fingerprint aria-hidden />}>
      {cameIncomplete ? null : (
        <p>
          Fingerprint{isComplete ? '' : ' of the complete manifest'}:{' '}
          <code className={styles.words} data-fingerprint="complete">
            {fingerprint}
          </code>
        </p>
      )}
      {isComplete && !cameIncomplete ? null : (
        <p>
          Fingerprint of the incomplete one in the link:{' '}
          <code className={styles.words} data-fingerprint="shared">
            {sharedFingerprint}
          </code>
        </p>
      )}
      <p className={styles.length}>
        The reviewer sees the same words: read them to each other to be sure that both have the same manifest.
      </p>
    </Notice>
  );
}
