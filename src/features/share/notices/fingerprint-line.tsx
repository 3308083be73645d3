import { Fingerprint } from 'lucide-react';
import * as words from '#words/features/share/notices';
import type { Prepared } from '../../../manifest/link/prepare-share';
import { Notice } from '../../../ui/notice/notice';
import { Rich } from '../../../ui/rich';
import styles from '../share.module.css';

/** The fingerprint of what is shared, for comparing by eye or voice; it says where that is not the complete manifest. */
export function FingerprintLine({ prepared }: { prepared: Prepared }) {
  const { fingerprint, sharedFingerprint, isComplete, alreadyWithheld } = prepared;
  const cameIncomplete = alreadyWithheld.length > 0;
  return (
    <Notice tone="plain" icon={<Fingerprint aria-hidden />}>
      {cameIncomplete ? null : (
        <p>
          <Rich
            text={isComplete ? words.fingerprint : words.fingerprintOfComplete}
            parts={{
              words: () => (
                <code className={styles.words} data-fingerprint="complete">
                  {fingerprint}
                </code>
              ),
            }}
          />
        </p>
      )}
      {isComplete && !cameIncomplete ? null : (
        <p>
          <Rich
            text={words.fingerprintOfIncomplete}
            parts={{
              words: () => (
                <code className={styles.words} data-fingerprint="shared">
                  {sharedFingerprint}
                </code>
              ),
            }}
          />
        </p>
      )}
      <p className={styles.length}>{words.readToEachOther}</p>
    </Notice>
  );
}
