import { useMemo } from 'react';
import { fingerprint } from '../../lib/json/fingerprint';
import cards from '../../ui/card/card.module.css';
import { Quoted } from '../../ui/quoted/quoted';

/** Whether the manifest with the values put in is the one that the sender had, by its fingerprint. */
export function FilledFingerprint({ whole, complete }: { whole: string; complete: string }) {
  const made = useMemo(() => fingerprint(whole), [whole]);
  if (made === complete) {
    return (
      <p role="status">
        With these values it is the manifest that the sender had: its fingerprint is <strong>{made}</strong>.
      </p>
    );
  }
  return (
    <p role="status" className={cards.fault}>
      With these values it is not the manifest that the sender had. Its fingerprint is {made}, the sender’s
      was <Quoted text={complete.slice(0, 80)} />: compare the values with the sender.
    </p>
  );
}
