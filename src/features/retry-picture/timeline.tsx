import { useId } from 'react';
import type { Outcome } from '../../manifest/retries/outage';
import { positionOf, thinned } from '../../manifest/retries/time-scale';
import styles from './retry-picture.module.css';

/** Share of the width that two attempts are drawn apart at least. */
const APART = 0.008;

const at = (seconds: number): string => `${(100 * positionOf(seconds)).toFixed(2)}%`;

/**
 * The attempts of an event over an outage: those that fail, the one that delivers, and those that are not needed any more. The
 * words beside it say the same, so it is hidden from those who listen.
 */
export function Timeline({
  times,
  outage,
  outcome,
}: {
  times: readonly number[];
  outage: number;
  outcome: Outcome;
}) {
  const hatch = useId();
  const last = times.at(-1) ?? 0;
  const failed = thinned(
    // Where it is given up stands a cross instead.
    times.filter((time) => time < outage && !(outcome.kind !== 'kept' && time === last)),
    APART,
  );
  const spare = thinned(
    times.filter((time) => time > outage && !(outcome.kind === 'kept' && time <= outcome.at)),
    APART,
  );
  return (
    <svg className={styles.timeline} aria-hidden="true" width="100%" height="40">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line y2="6" className={styles.hatch} />
        </pattern>
      </defs>
      <rect y="14" width="100%" height="20" rx="3" className={styles.ground} />
      <rect y="14" width={at(last)} height="20" rx="3" className={styles.covered} />
      <rect y="14" width={at(outage)} height="20" rx="3" fill={`url(#${hatch})`} />
      <line x1={at(outage)} x2={at(outage)} y1="6" y2="38" className={styles.back} />
      {failed.map((time) => (
        <line key={time} x1={at(time)} x2={at(time)} y1="16" y2="32" className={styles.failed} />
      ))}
      {spare.map((time) => (
        <line key={time} x1={at(time)} x2={at(time)} y1="20" y2="28" className={styles.spare} />
      ))}
      {outcome.kind === 'kept' ? (
        <circle cx={at(outcome.at)} cy="24" r="6" className={styles.delivered} />
      ) : (
        <svg x={at(last)} y="24" overflow="visible" role="presentation">
          <path d="M-5-5 5 5M5-5-5 5" className={styles.lost} />
        </svg>
      )}
    </svg>
  );
}
