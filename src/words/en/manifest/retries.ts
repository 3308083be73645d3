import { durationInWords } from '../../../lib/text/duration';
import { counted } from '../../../lib/text/plural';

// The mechanism that holds for an event, in two or three words.
export const byTime = (seconds: number) => `Retention time, ${durationInWords(seconds)}`;
export const byNumber = (retries: number) => `By number, ${counted(retries, 'retry', 'retries')}`;
export const noRetries = 'No retries';
export const policyUnknown = 'Cannot be told';

// Which mechanism wins, and why.
export const timeDecides = 'The retention time decides.';
export const timeWins = (ignored: number) =>
  `The retention time wins: beside it, max_retries ${ignored} has no effect.`;
export const numberDecides = (retries: number) =>
  `max_retries ${retries} decides, for there is no retention time.`;
export const dropped = {
  unset: 'Neither max_retries nor a retention time is set: the event is dropped at its first failure.',
  zero: 'max_retries 0: the event is dropped at its first failure.',
  zeroBesideTime:
    'max_retries 0 wins over the retention time: the event is dropped at its first failure, unless the app has failed already.',
};
export const wrongRetries = (most: number) => `max_retries is not a whole number from 0 to ${most}.`;
export const wrongRetention =
  'The retention time is not a whole number of seconds from 2 to 259,200 (3 days).';

// What becomes of the events of an outage: behind "An outage of 5 minutes: ".
export const cannotBeTold = 'cannot be told';
export const nothingLost = 'nothing lost';
export const mayBeLost = (seconds: number) =>
  `may be lost: the last attempt comes after ${durationInWords(seconds)}`;
export const lostAtOnce = 'lost at the first failure';
export const lostAfter = (seconds: number) => `lost after ${durationInWords(seconds)}`;

// What is covered.
export const nothingCovered = 'nothing';
export const covered = (seconds: number) => `outages of up to ${durationInWords(seconds)}`;

// What earlier documentation says. `seconds` is undefined only where there is no attempt.
export const olderByNumber = (seconds: number | undefined) =>
  `30 seconds between attempts, so up to ${durationInWords(seconds)}, and the order not kept`;
export const olderByTime = (seconds: number | undefined) =>
  `pauses of 2, 4, 8 seconds and so on, so up to ${durationInWords(seconds)}`;

// New attempts; times are short, as "1 min 3 s".
export const noAttempts = 'none';
export const attempts = (times: string, count: number) => `after ${times} (${count} in all)`;
export const steadyAttempts = (times: string, last: string, count: number) =>
  `after ${times}, then every 5 minutes until ${last} (${count} in all)`;
