import * as words from '#words/manifest/summary/sections';
import { hostsOf } from './hosts-of';
import { summarise } from './summarise';
import type { EventRow } from './summary';

const MAX_HOSTS = 3;

/**
 * What a manifest does in a few lines of plain text, for a mail: how it signs in, where its events go, what campaign managers
 * get. Takes any JSON value and never throws. Hosts are the document's: whoever puts a line somewhere makes it one line.
 */
export function briefly(value: unknown): string[] {
  return summarise(value)
    .filter(({ id, used }) => used && (id === 'sign-in' || id === 'webhooks' || id === 'engagement'))
    .flatMap(({ title, lead, events }) => [lead && `${title}: ${lead}`, hostsInWords(events)])
    .filter(Boolean);
}

function hostsInWords(events: readonly EventRow[]): string {
  const names = hostsOf(events).map(({ name }) => name);
  if (names.length === 0) return '';
  return words.eventsGoTo(names.slice(0, MAX_HOSTS), names.length - MAX_HOSTS);
}
