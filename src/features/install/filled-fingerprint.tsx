import { useMemo } from 'react';
import * as words from '#words/features/install';
import { fingerprint } from '../../lib/json/fingerprint';
import cards from '../../ui/card/card.module.css';
import { Quoted } from '../../ui/quoted/quoted';
import { Rich } from '../../ui/rich';

/** Whether the manifest with the values put in is the one that the sender had, by its fingerprint. */
export function FilledFingerprint({ whole, complete }: { whole: string; complete: string }) {
  const made = useMemo(() => fingerprint(whole), [whole]);
  if (made === complete) {
    return (
      <p role="status">
        <Rich text={words.isSendersManifest} parts={{ own: () => <strong>{made}</strong> }} />
      </p>
    );
  }
  return (
    <p role="status" className={cards.fault}>
      <Rich
        text={words.isOtherManifest}
        parts={{ own: () => made, sender: () => <Quoted text={complete.slice(0, 80)} /> }}
      />
    </p>
  );
}
