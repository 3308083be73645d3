import * as words from '#words/manifest/message-map';
import type { MapPlace, MessageMap } from './message-map';

/** What the map shows, in a few sentences: how many events go to how many hosts, and which do not go with the others. */
export function mapInWords({ places, eventCount }: MessageMap): string {
  if (eventCount === 0) return words.nothingIsSent;
  const hosts = places.filter(({ kind }) => kind === 'host');
  const sent = hosts.reduce((sum, { events }) => sum + events.length, 0);
  const sentences = [
    sent > 0 ? words.goToHosts(sent, hosts.length) : '',
    ...hosts.map(strayInWords),
    ...places.map(faultInWords),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function strayInWords({ isStray, host, events }: MapPlace): string {
  if (!isStray) return '';
  const [only] = events;
  return events.length === 1 && only
    ? words.onlyOneGoesTo(only.title, host)
    : words.onlySomeGoTo(events.length, host);
}

const FAULTS = {
  'to-fill': words.haveAddressToFillIn,
  missing: words.haveNoAddress,
  unreadable: words.haveUnreadableAddress,
} as const;

function faultInWords({ kind, events }: MapPlace): string {
  return kind === 'host' ? '' : FAULTS[kind](events.length);
}
