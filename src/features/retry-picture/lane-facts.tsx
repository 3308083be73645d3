import * as words from '#words/features/retry-picture';
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
      <dt>{words.whatDecides}</dt>
      {reasons.map(({ reason, titles }) => (
        <dd key={reason}>
          {reasons.length > 1 ? <Quoted text={`${titles.join(', ')}: `} /> : null}
          {reason}
        </dd>
      ))}
      {policy.kind === 'unknown' ? null : (
        <>
          <dt>{words.newAttempts}</dt>
          <dd>{attemptsInWords(times)}</dd>
          <dt>{words.covered}</dt>
          <dd>{coverageInWords(policy)}</dd>
        </>
      )}
      {older ? (
        <>
          <dt>{words.earlierDocumentation}</dt>
          <dd>{older}</dd>
        </>
      ) : null}
    </dl>
  );
}
