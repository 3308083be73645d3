import { oneOrMore } from '../../../../../lib/text/plural';

export const noEffect = {
  title: 'A number of retries beside a retention time',
  why: 'Once a retention time is set, it alone counts for all webhooks. A number from 1 to 5 then does nothing and only misleads who reads it.',
  message: (retries: number) => `${retries} has no effect beside the retention time. Remove it.`,
  removeNumber: 'Remove the number',
};

export const dropped = {
  title: '0 retries beside a retention time',
  why: 'The one number that counts beside a retention time is 0: a failure of this event then does not start the retries, and the event is lost unless the app has failed already.',
  message:
    '0 means that this event is dropped when its delivery fails. Remove it to have the event kept, too.',
  keepEvent: 'Keep the event, too',
};

export const none = {
  title: 'Events without retries',
  why: 'With neither a number of retries nor a retention time, one slow answer or one restart of the server loses the event.',
  message: (count: number, events: string) =>
    `${count} ${oneOrMore(count, 'event is dropped at its', 'events are dropped at their')} first failure: ${events}. Set a retention time, or a number of retries.`,
};

export const secondsOnly = {
  title: 'Retries that cover seconds only',
  why: 'Retries by number come one second apart, so five of them outlast 5 seconds; earlier documentation said 30 seconds apart, 150 in all. A retention time covers up to 3 days.',
  message: (seconds: number, earlier: number) =>
    `Retries by number outlast ${seconds} ${oneOrMore(seconds, 'second', 'seconds')} at most (earlier documentation: ${earlier}). Set a retention time to cover an outage.`,
};

export const setADay = 'Set a retention time of 24 hours';
