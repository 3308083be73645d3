import { counted } from '../../lib/text/plural';
import type { MapPlace, MessageMap } from './message-map';

/** What the map shows, in a few sentences: how many events go to how many hosts, and which do not go with the others. */
export function mapInWords({ places, eventCount }: MessageMap): string {
  if (eventCount === 0) return 'No event is set up, so nothing is sent.';
  const hosts = places.filter(({ kind }) => kind === 'host');
  const sent = hosts.reduce((sum, { events }) => sum + events.length, 0);
  const sentences = [
    sent > 0
      ? `${counted(sent, 'event')} ${sent === 1 ? 'goes' : 'go'} to ${counted(hosts.length, 'host')}.`
      : '',
    ...hosts.map(strayInWords),
    ...places.map(faultInWords),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function strayInWords({ isStray, host, events }: MapPlace): string {
  if (!isStray) return '';
  return events.length === 1
    ? `Only ${events[0]?.title} goes to ${host}.`
    : `Only ${events.length} events go to ${host}.`;
}

const FAULTS = {
  'to-fill': 'an address that is still to be filled in',
  missing: 'no address',
  unreadable: 'an address that cannot be read',
} as const;

function faultInWords({ kind, events }: MapPlace): string {
  if (kind === 'host') return '';
  return `${counted(events.length, 'event')} ${events.length === 1 ? 'has' : 'have'} ${FAULTS[kind]}.`;
}
