import { CircleCheck, CircleHelp, CircleX, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { durationInWords } from '../../lib/text/duration';
import { attemptTimes } from '../../manifest/retries/attempts';
import { attemptsInWords } from '../../manifest/retries/attempts-in-words';
import { coverageInWords, olderInWords, outcomeInWords, outcomeOf } from '../../manifest/retries/outage';
import type { EventPolicy } from '../../manifest/retries/plan';
import { policyName, policyReason, type RetryPolicy } from '../../manifest/retries/policy';
import { Quoted } from '../../ui/quoted/quoted';
import styles from './retry-picture.module.css';
import { Timeline } from './timeline';

const ICONS = { kept: CircleCheck, lost: CircleX, edge: TriangleAlert, unknown: CircleHelp } as const;

/** Events with one policy: who decides and why, what the outage does to them, their attempts as a picture and as text. */
export function Lane({
  policy,
  events,
  outage,
}: {
  policy: RetryPolicy;
  events: readonly EventPolicy[];
  outage: number;
}) {
  const times = useMemo(() => attemptTimes(policy), [policy]);
  const outcome = outcomeOf(policy, outage, times);
  const Icon = ICONS[outcome.kind];
  const older = olderInWords(policy);
  return (
    <li className={styles.lane} data-policy={policy.kind}>
      <div className={styles.head}>
        <strong className={styles.events}>
          {events.map(({ title, pointer }, index) => (
            <span key={pointer}>
              {index > 0 ? ', ' : ''}
              <Quoted text={title} />
            </span>
          ))}
        </strong>
        <span className={styles.name}>{policyName(policy)}</span>
      </div>
      <p className={styles.outcome} data-outcome={outcome.kind} aria-live="polite">
        <Icon aria-hidden />
        <span>
          An outage of {durationInWords(outage)}: {outcomeInWords(outcome)}
        </span>
      </p>
      {policy.kind === 'unknown' ? null : <Timeline times={times} outage={outage} outcome={outcome} />}
      <p className={styles.facts}>
        {policyReason(policy)}
        {policy.kind === 'unknown' ? null : (
          <>
            {' '}
            {attemptsInWords(times)} Covered: {coverageInWords(policy).toLowerCase()}. {older}
          </>
        )}
      </p>
    </li>
  );
}
