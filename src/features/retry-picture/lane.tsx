import { CircleCheck, CircleHelp, CircleX, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import * as words from '#words/features/retry-picture';
import { durationInWords } from '../../lib/text/duration';
import { attemptTimes } from '../../manifest/retries/attempts';
import { outcomeInWords, outcomeOf } from '../../manifest/retries/outage';
import type { PolicyGroup } from '../../manifest/retries/plan';
import { policyName } from '../../manifest/retries/policy';
import { Quoted } from '../../ui/quoted/quoted';
import { Axis } from './axis';
import { LaneFacts } from './lane-facts';
import styles from './retry-picture.module.css';
import { Timeline } from './timeline';

const ICONS = { kept: CircleCheck, lost: CircleX, edge: TriangleAlert, unknown: CircleHelp } as const;

/** Events with the same attempts: what the outage does to them, as a picture and as text. @param outage seconds */
export function Lane({ group, outage }: { group: PolicyGroup; outage: number }) {
  const { policy, events } = group;
  const times = useMemo(() => attemptTimes(policy), [policy]);
  const outcome = outcomeOf(policy, outage, times);
  const Icon = ICONS[outcome.kind];
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
      <p className={styles.outcome} data-outcome={outcome.kind}>
        <Icon aria-hidden />
        <span>{words.outage(durationInWords(outage) ?? '', outcomeInWords(outcome))}</span>
      </p>
      {policy.kind === 'unknown' ? null : (
        <>
          <Timeline times={times} outage={outage} outcome={outcome} />
          <Axis />
        </>
      )}
      <LaneFacts group={group} times={times} />
    </li>
  );
}
