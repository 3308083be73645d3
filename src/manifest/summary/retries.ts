import { durationInWords } from '../../lib/text/duration';
import { counted } from '../../lib/text/plural';
import { isRetention, MAX_RETRIES, NEWEST, OLDER } from '../retries/figures';
import type { Digits } from './values';

const RETENTION = '/capabilities/webhooks/retry/retention_time';

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/**
 * What happens to the events of one webhook while its endpoint is down (manifest.md, "Retries: two mechanisms").
 * A retention time wins over numbers of retries, except over an explicit 0. Where editions of the page differ on numbered attempts
 * (1 s or 30 s between them, order kept or not), the newest is told and the earlier named.
 */
export function retryWords(
  maxRetries: unknown,
  retention: number | undefined,
  digits: (count: number) => string,
): string {
  if (maxRetries !== undefined && !isCount(maxRetries)) return 'The number of retries cannot be read';
  if (retention !== undefined) {
    if (!isRetention(retention)) return 'Cannot be told: see below';
    return maxRetries === 0 ? 'None: dropped at once' : `For ${durationInWords(retention)}`;
  }
  if (Number(maxRetries) > MAX_RETRIES)
    return `${exactly(Number(maxRetries), 'time', digits)}, which is too many`;
  return maxRetries ? `${counted(Number(maxRetries), 'time')}, then dropped` : 'None: dropped at once';
}

/** The number of retries of an event, as the document has it, and what our words call it; unknown events have no name of ours. */
export type EventRetries = { maxRetries: unknown; title: string; known: boolean };

/** Which mechanism wins, for how long, and for which events it does not. @param retention seconds */
export function downtimeWords(
  retention: number | undefined,
  events: readonly EventRetries[],
  digits: Digits,
): string {
  if (retention !== undefined) return retentionWords(retention, events, digits);
  // What the platform makes of a number that it does not take is nowhere said.
  if (
    events.some(({ maxRetries: count }) => count !== undefined && !(isCount(count) && count <= MAX_RETRIES))
  )
    return `Cannot be told: a number of retries is not a whole number from 0 to ${MAX_RETRIES}.`;
  const countOf = ({ maxRetries }: EventRetries) => Number(maxRetries ?? 0);
  const most = Math.max(0, ...events.map(countOf));
  if (most === 0) return 'What fails is dropped: nothing is tried again.';
  const untried = events.filter((event) => countOf(event) === 0);
  const how = `Events are tried again at most ${counted(most, 'time')}, which covers ${counted(most * NEWEST.pause, 'second')}; after that they are dropped. The order within a conversation is kept. Earlier documentation says ${counted(OLDER.pause, 'second')} between attempts, which would cover ${durationInWords(most * OLDER.pause)}, and that the order is not kept.`;
  if (untried.length === 0) return how;
  return `${how} Not so for ${namesOf(untried)}, without retries: what fails there is dropped at once.`;
}

function retentionWords(retention: number, events: readonly EventRetries[], digits: Digits): string {
  if (!isRetention(retention))
    return `Cannot be told: ${exactly(retention, 'second', (seconds) => digits(seconds, RETENTION))} is not between 2 and 259,200 seconds (3 days).`;
  const exceptions = events.filter(({ maxRetries }) => maxRetries === 0);
  if (exceptions.length === events.length)
    return 'What fails is dropped: nothing is tried again, for max_retries 0 wins over the retention time.';
  const how = `The platform keeps trying for ${durationInWords(retention)}, with longer and longer pauses, and keeps the order within a conversation.`;
  const ignored = events.some(({ maxRetries }) => isCount(maxRetries) && maxRetries > 0)
    ? ' The numbers of retries have no effect beside that.'
    : '';
  const not =
    exceptions.length > 0
      ? ` Not so for ${namesOf(exceptions)}, with max_retries 0: what fails there is dropped.`
      : '';
  return how + ignored + not;
}

/** A count in words; in the digits of the document where a double does not hold them all. */
const exactly = (count: number, noun: string, digits: (count: number) => string): string =>
  Number.isSafeInteger(count) ? counted(count, noun) : `${digits(count)} ${noun}s`;

function namesOf(events: readonly EventRetries[]): string {
  const names = events.filter(({ known }) => known).map(({ title }) => title);
  const unknown = events.length - names.length;
  if (unknown > 0) names.push(counted(unknown, 'unknown event'));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
