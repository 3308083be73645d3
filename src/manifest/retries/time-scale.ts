/** The longest outage that the picture shows, in seconds: a day beyond the longest retention time. */
export const LONGEST_OUTAGE = 345_600;

const RANGE = Math.log1p(LONGEST_OUTAGE);

/** Where a time stands on the logarithmic scale, as a share of its length: 0 for no time, 1 for the longest outage. */
export function positionOf(seconds: number): number {
  return Math.min(1, Math.max(0, Math.log1p(seconds) / RANGE));
}

/** The times that the axis names. */
export const AXIS_TIMES: readonly { seconds: number; label: string; isMinor?: true }[] = [
  { seconds: 1, label: '1 s', isMinor: true },
  { seconds: 5, label: '5 s' },
  { seconds: 30, label: '30 s', isMinor: true },
  { seconds: 60, label: '1 min' },
  { seconds: 300, label: '5 min', isMinor: true },
  { seconds: 1_800, label: '30 min' },
  { seconds: 7_200, label: '2 h', isMinor: true },
  { seconds: 21_600, label: '6 h' },
  { seconds: 86_400, label: '1 d', isMinor: true },
  { seconds: 259_200, label: '3 d' },
];

const MINUTE = 60;
const HOUR = 3_600;

/** The lengths of an outage that can be chosen, in seconds: round times, about evenly spaced on the logarithmic scale. */
export const OUTAGES: readonly number[] = [
  ...[1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45],
  ...[1, 1.5, 2, 2.5, 3, 4, 5, 8, 10, 15, 20, 30, 40, 50].map((minutes) => minutes * MINUTE),
  ...[1, 1.5, 2, 3, 4, 6, 8, 12, 18, 24, 36, 48, 60, 72, 84, 96].map((hours) => hours * HOUR),
];

/** The place in `OUTAGES` of a time, or of the next one below it. */
export function outageIndex(seconds: number): number {
  return Math.max(
    0,
    OUTAGES.findLastIndex((time) => time <= seconds),
  );
}

/** Times without those that would be drawn on top of the one before. @param apart share of the scale between two */
export function thinned(times: readonly number[], apart: number): number[] {
  let last = -1;
  return times.filter((time) => {
    const at = positionOf(time);
    if (at - last < apart) return false;
    last = at;
    return true;
  });
}
