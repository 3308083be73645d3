import { counted, oneOrMore } from '../../../lib/text/plural';

export const nothingIsSent = 'No event is set up, so nothing is sent.';
export const goToHosts = (events: number, hosts: number) =>
  `${counted(events, 'event')} ${oneOrMore(events, 'goes', 'go')} to ${counted(hosts, 'host')}.`;
export const onlyOneGoesTo = (event: string, host: string) => `Only ${event} goes to ${host}.`;
export const onlySomeGoTo = (count: number, host: string) => `Only ${count} events go to ${host}.`;
export const haveAddressToFillIn = (events: number) =>
  `${counted(events, 'event')} ${oneOrMore(events, 'has', 'have')} an address that is still to be filled in.`;
export const haveNoAddress = (events: number) =>
  `${counted(events, 'event')} ${oneOrMore(events, 'has', 'have')} no address.`;
export const haveUnreadableAddress = (events: number) =>
  `${counted(events, 'event')} ${oneOrMore(events, 'has', 'have')} an address that cannot be read.`;

// What is to be known of a place that events go to, as a mark at its name.
export const toBeFilledIn = 'To be filled in';
export const exampleHost = 'Example host, to be filled in';
export const tunnel = 'Tunnel to somebody’s machine';
export const requestBin = 'Request bin';
export const machineItself = 'The machine itself';
export const privateNetwork = 'Private network';
export const noFullHostName = 'No full host name';
export const addressInsteadOfName = 'Address instead of a name';
export const notHttps = 'Not https';
