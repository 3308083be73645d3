import { attemptsInWords } from '../../manifest/retries/attempts-in-words';
import { coverageInWords, olderInWords } from '../../manifest/retries/outage';
import type { PolicyGroup } from '../../manifest/retries/plan';
import { Quoted } from '../../ui/quoted/quoted';
import styles from './retry-picture.module.css';

/** What a lane shows, as text: which mechanism wins and why, the attempts, what they cover, and what was documented earlier. */
export function LaneFacts({ group, times }: { group: PolicyGroup; times: readonly number[] }) {
  const { policy, reasons } = group;
  const older = olderInWords(policy);
  return (
    <dl className={styles.facts}>
      <dt>What decides</dt>
      {reasons.map(({ reason, titles }) => (
        <dd key={reason}>
          {reasons.length > 1 ? <Quoted text={`${titles.join(', ')}: `} /> : null}
          {reason}
        </dd>
      ))}
      {policy.kind === 'unknown' ? null : (
        <>
          <dt>New attempts</dt>
          <dd>{attemptsInWords(times)}</dd>
          <dt>Covered</dt>
          <dd>{coverageInWords(policy)}</dd>
        </>
      )}
      {older ? (
        <>
          <dt>Earlier documentation</dt>
          <dd>{older}</dd>
        </>
      ) : null}
    </dl>
  );
}
