import { counted } from '../../lib/text/plural';
import type { MapPlace, MessageMap } from './message-map';

/** What the map shows, in a sentence or two: how many events go to how many hosts, and which do not go with the others. */
export function mapInWords({ places, eventCount }: MessageMap): string {
  if (eventCount === 0) return 'No event is set up, so nothing is sent.';
  const hosts = places.filter(({ kind }) => kind === 'host');
  const sent = hosts.reduce((sum, { events }) => sum + events.length, 0);
  const sentences = [
    sent === 0
      ? 'No event has an address yet.'
      : `${counted(sent, 'event')} ${sent === 1 ? 'goes' : 'go'} to ${counted(hosts.length, 'host')}.`,
    ...hosts.filter(({ isStray }) => isStray).map(strayInWords),
    ...places.filter(({ kind }) => kind !== 'host').map(withoutHost),
  ];
  return sentences.join(' ');
}

function strayInWords({ host, events }: MapPlace): string {
  return events.length === 1
    ? `Only ${events[0]?.title} goes to ${host}.`
    : `Only ${events.length} events go to ${host}.`;
}

function withoutHost({ kind, events }: MapPlace): string {
  const subject = `${counted(events.length, 'event')} ${events.length === 1 ? 'has' : 'have'}`;
  return kind === 'missing' ? `${subject} no address.` : `${subject} an address that cannot be read.`;
}
