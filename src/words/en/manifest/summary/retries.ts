import { listed } from '../../../../lib/text/list';
import { counted, inDigits, oneOrMore } from '../../../../lib/text/plural';

// What happens while an endpoint is down: of one event, in a column of a table.

export const unreadableCount = 'The number of retries cannot be read';
export const seeBelow = 'Cannot be told: see below';
export const droppedAtOnce = 'None: dropped at once';
export const triedFor = (duration: string | undefined) => `For ${duration}`;
/** @param digits a number above 5 */
export const tooManyTimes = (digits: string) => `${digits} times, which is too many`;
export const thenDropped = (times: number) => `${counted(times, 'time')}, then dropped`;

// Of all events together.

export const notAllWholeNumbers = (most: number) =>
  `Cannot be told: a number of retries is not a whole number from 0 to ${most}.`;
export const nothingTriedAgain = 'What fails is dropped: nothing is tried again.';
/** @param earlier what an earlier edition of the documentation says instead */
export const triedAgain = (
  times: number,
  seconds: number,
  earlier: { pause: number; covers: string | undefined },
) =>
  `Events are tried again at most ${counted(times, 'time')}, which covers ${counted(seconds, 'second')}; after that they are dropped. The order within a conversation is kept. Earlier documentation says ${counted(earlier.pause, 'second')} between attempts, which would cover ${earlier.covers}, and that the order is not kept.`;
export const exceptWithoutRetries = (events: readonly string[]) =>
  `Not so for ${listed(events)}, without retries: what fails there is dropped at once.`;

/** @param digits `count`, as it is written */
export const retentionOutOfRange = (count: number, digits: string) =>
  `Cannot be told: ${digits} ${oneOrMore(count, 'second', 'seconds')} is not between 2 and ${inDigits(259_200)} seconds (3 days).`;
export const zeroWins =
  'What fails is dropped: nothing is tried again, for max_retries 0 wins over the retention time.';
export const keepsTrying = (duration: string | undefined) =>
  `The platform keeps trying for ${duration}, with longer and longer pauses, and keeps the order within a conversation.`;
export const countsIgnored = 'The numbers of retries have no effect beside that.';
export const exceptWithZero = (events: readonly string[]) =>
  `Not so for ${listed(events)}, with max_retries 0: what fails there is dropped.`;
export const unknownEvents = (count: number) => counted(count, 'unknown event');
