/** What one edition of the documentation says about retries. All times in seconds. */
export type RetryFigures = {
  /** Between two attempts that `max_retries` counts. */
  pause: number;
  /** Before the first attempt of a retention time; each pause after it is twice as long. */
  firstPause: number;
};

/** The newest edition of the retry page (manifest.md, "Retries: two mechanisms"). */
export const NEWEST: RetryFigures = { pause: 1, firstPause: 1 };

/** The editions before it. */
export const OLDER: RetryFigures = { pause: 30, firstPause: 2 };

/** The longest pause between two attempts of a retention time; the only edition that gives one is an older one. */
export const LONGEST_PAUSE = 300;

/** The most that `max_retries` takes, and the limits of `retention_time` in seconds. */
export const MAX_RETRIES = 5;
const MIN_RETENTION = 2;
export const MAX_RETENTION = 259_200;

/** Whether a value is a retention time that the platform takes. */
export function isRetention(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= MIN_RETENTION && Number(value) <= MAX_RETENTION;
}

/** Whether a value is a number of retries that the platform takes. */
export function isRetryCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_RETRIES;
}
