import { counted } from '../../../lib/text/plural';

export const hostsAndEvents = 'Hosts and their events';
export const noAddress = 'No address';
export const notAnAddress = 'Not an address';
// The name in letters follows, of a host such as xn--bcher-kva.example.
export const reads = 'reads';
export const notWhereOthersGo = 'Not where the others go';
export const unknownEvent = 'Unknown event';
export const moreEvents = (count: number) => `${counted(count, 'more event')} not shown.`;
