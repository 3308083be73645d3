import { counted } from '../../../lib/text/plural';

export const nothingToSend = 'No event is set up, so there is nothing to send again.';
export const lengthOfOutage = 'Length of the outage';
// `outcome` is what the outage does to the events, such as "lost at the first failure".
export const outage = (length: string, outcome: string) => `An outage of ${length}: ${outcome}`;
export const outageAndOutcomes = (length: string, outcomes: string) => `${length}: ${outcomes}`;
export const eventsWithOutcome = (count: number, outcome: string) => `${counted(count, 'event')} ${outcome}`;
export const moreEvents = (count: number) => `${counted(count, 'more event')} not shown.`;
export const roughGuide =
  'Figures of the newest documentation, for an event that is sent when the outage begins. Between editions they differ, so take them as a rough guide.';

export const whatDecides = 'What decides';
export const newAttempts = 'New attempts';
export const covered = 'Covered';
export const earlierDocumentation = 'Earlier documentation';

// What the marks of the picture mean.
export const marks = {
  down: 'endpoint down',
  covered: 'covered',
  failed: 'attempt that fails',
  delivered: 'delivered',
  lost: 'given up',
};
