import * as words from '#words/manifest/summary/retries';
import { durationInWords } from '../../lib/text/duration';
import { inDigits } from '../../lib/text/plural';
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
  if (maxRetries !== undefined && !isCount(maxRetries)) return words.unreadableCount;
  if (retention !== undefined) {
    if (!isRetention(retention)) return words.seeBelow;
    return maxRetries === 0 ? words.droppedAtOnce : words.triedFor(durationInWords(retention));
  }
  if (Number(maxRetries) > MAX_RETRIES) return words.tooManyTimes(exactly(Number(maxRetries), digits));
  return maxRetries ? words.thenDropped(Number(maxRetries)) : words.droppedAtOnce;
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
    return words.notAllWholeNumbers(MAX_RETRIES);
  const countOf = ({ maxRetries }: EventRetries) => Number(maxRetries ?? 0);
  const most = Math.max(0, ...events.map(countOf));
  if (most === 0) return words.nothingTriedAgain;
  const untried = events.filter((event) => countOf(event) === 0);
  const how = words.triedAgain(most, most * NEWEST.pause, {
    pause: OLDER.pause,
    covers: durationInWords(most * OLDER.pause),
  });
  if (untried.length === 0) return how;
  return `${how} ${words.exceptWithoutRetries(namesOf(untried))}`;
}

function retentionWords(retention: number, events: readonly EventRetries[], digits: Digits): string {
  if (!isRetention(retention))
    return words.retentionOutOfRange(
      retention,
      exactly(retention, (seconds) => digits(seconds, RETENTION)),
    );
  const exceptions = events.filter(({ maxRetries }) => maxRetries === 0);
  if (exceptions.length === events.length) return words.zeroWins;
  const ignored = events.some(({ maxRetries }) => isCount(maxRetries) && maxRetries > 0);
  return [
    words.keepsTrying(durationInWords(retention)),
    ignored && words.countsIgnored,
    exceptions.length > 0 && words.exceptWithZero(namesOf(exceptions)),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A count in digits; in those of the document where a double does not hold them all. */
const exactly = (count: number, digits: (count: number) => string): string =>
  Number.isSafeInteger(count) ? inDigits(count) : digits(count);

function namesOf(events: readonly EventRetries[]): string[] {
  const names = events.filter(({ known }) => known).map(({ title }) => title);
  const unknown = events.length - names.length;
  if (unknown > 0) names.push(words.unknownEvents(unknown));
  return names;
}
