import { useId, useMemo, useState } from 'react';
import * as words from '#words/features/retry-picture';
import { durationInWords } from '../../lib/text/duration';
import { outcomeInWords, outcomeOf } from '../../manifest/retries/outage';
import { type RetryPlan, retryPlan } from '../../manifest/retries/plan';
import { OUTAGES, outageIndex } from '../../manifest/retries/time-scale';
import { Lane } from './lane';
import { Legend } from './legend';
import styles from './retry-picture.module.css';

/** What the slider starts with: an outage that one can imagine, in seconds. */
const FIRST_OUTAGE = 2_400;

/**
 * When the events of a manifest are sent again while an endpoint is down, on a logarithmic scale of time, and what an outage of
 * a chosen length does to them. Everything that is drawn is written beside it as well.
 * @param value the parsed document
 */
export function RetryPicture({ value }: { value: unknown }) {
  const plan = useMemo(() => retryPlan(value), [value]);
  const [index, setIndex] = useState(() => outageIndex(FIRST_OUTAGE));
  const id = useId();
  const outage = OUTAGES[index] ?? FIRST_OUTAGE;
  if (plan.events.length === 0) {
    return <p className={styles.quiet}>{words.nothingToSend}</p>;
  }
  const length = durationInWords(outage) ?? '';
  return (
    <div className={styles.picture} data-retry-picture>
      <div className={styles.control}>
        <label htmlFor={id}>{words.lengthOfOutage}</label>
        <input
          id={id}
          type="range"
          min={0}
          max={OUTAGES.length - 1}
          step={1}
          value={index}
          aria-valuetext={words.outageAndOutcomes(length, outcomesInWords(plan, outage))}
          onChange={(event) => setIndex(Number(event.target.value))}
        />
        <span className={styles.length} aria-hidden>
          {length}
        </span>
      </div>
      <ul className={styles.lanes}>
        {plan.groups.map((group) => (
          <Lane key={group.events[0]?.pointer} group={group} outage={outage} />
        ))}
      </ul>
      <Legend />
      {plan.rest > 0 ? <p className={styles.quiet}>{words.moreEvents(plan.rest)}</p> : null}
      <p className={styles.quiet}>{words.roughGuide}</p>
    </div>
  );
}

/** What a person who moves the slider without seeing the lanes has to hear. */
function outcomesInWords({ groups }: RetryPlan, outage: number): string {
  const outcomes = groups.map(({ policy, events }) => {
    const outcome = outcomeInWords(outcomeOf(policy, outage));
    return groups.length === 1 ? outcome : words.eventsWithOutcome(events.length, outcome);
  });
  return outcomes.join(', ');
}
