import { AXIS_TIMES, positionOf } from '../../manifest/retries/time-scale';
import styles from './retry-picture.module.css';

/** The scale of time below the lanes. */
export function Axis() {
  return (
    <div className={styles.axis} aria-hidden="true">
      {AXIS_TIMES.map(({ seconds, label, isMinor }) => (
        <span
          key={seconds}
          style={{ left: `${100 * positionOf(seconds)}%` }}
          data-minor={isMinor ? '' : undefined}
        >
          {label}
        </span>
      ))}
    </div>
  );
}
