import { counted, durationInWords } from '../duration';

/** manifest.md, `max_retries`. */
const MAX_RETRIES = 5;

/** manifest.md, `retention_time`, in seconds. */
const isRetention = (value: number): boolean => Number.isInteger(value) && value >= 2 && value <= 259_200;

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/**
 * What happens to the events of one webhook while its endpoint is down (manifest.md, "Retries: two mechanisms").
 * A retention time wins over numbers of retries, except over an explicit 0. Where the pages differ on the pause between
 * numbered attempts (1 s or 30 s), both are told.
 */
export function retryWords(maxRetries: unknown, retention: number | undefined): string {
  if (maxRetries !== undefined && !isCount(maxRetries)) return 'The number of retries cannot be read';
  if (retention !== undefined) {
    if (!isRetention(retention)) return 'Cannot be told: see below';
    return maxRetries === 0 ? 'None: dropped at once' : `For ${durationInWords(retention)}`;
  }
  if (Number(maxRetries) > MAX_RETRIES) return `${counted(Number(maxRetries), 'time')}, which is too many`;
  return maxRetries ? `${counted(Number(maxRetries), 'time')}, then dropped` : 'None: dropped at once';
}

/** Which mechanism wins, for how long, and for which events it does not. `webhooks`: the `max_retries` of each. */
export function downtimeWords(retention: number | undefined, maxRetries: readonly unknown[]): string {
  if (retention !== undefined) {
    if (!isRetention(retention))
      return `Cannot be told: ${retention} seconds is no time from 2 to 259200 (3 days).`;
    const exceptions = maxRetries.filter((count) => count === 0).length;
    const ignored = maxRetries.some((count) => isCount(count) && count > 0);
    return [
      `The platform keeps trying for ${durationInWords(retention)}, with longer and longer pauses, and keeps the order within a conversation.`,
      ignored ? 'The numbers of retries have no effect beside that.' : '',
      exceptions > 0
        ? `Not so for ${counted(exceptions, 'event')} with max_retries 0: what fails there is dropped.`
        : '',
    ]
      .filter(Boolean)
      .join(' ');
  }
  // What the platform makes of a number that it does not take is nowhere said.
  if (maxRetries.some((count) => count !== undefined && !(isCount(count) && count <= MAX_RETRIES)))
    return `Cannot be told: a number of retries is none from 0 to ${MAX_RETRIES}.`;
  const counts = maxRetries.map((count) => Number(count ?? 0));
  const most = Math.max(0, ...counts);
  if (most === 0) return 'Its events are dropped: nothing is tried again.';
  const untried = counts.filter((count) => count === 0).length;
  return [
    `Events are tried again at most ${counted(most, 'time')}, which covers ${counted(most, 'second')} (${durationInWords(most * 30)} on older platforms); after that they are dropped, and the order is not kept.`,
    untried > 0
      ? `Not so for ${counted(untried, 'event')} without retries: what fails there is dropped at once.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
