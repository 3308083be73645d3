import * as words from '#words/manifest/message-map';
import { isObject } from '../../lib/json/json-value';
import { childPointer, valueAt } from '../../lib/json/pointer';
import { parseUrl } from '../../lib/url/parse-url';
import { unicodeHost } from '../../lib/url/punycode';
import { type HostKind, hostKind } from '../advice/hosts/hosts';
import { EVENT_TYPES, schemaAt } from '../schema/schema';

const WEBHOOKS = '/capabilities/webhooks';

/** The most events of a document that are drawn. */
const MAX_EVENTS = 60;

/** One event of the map. `path` is what follows the host; a query is only hinted at, for it may hold a secret. */
export type MapEvent = { pointer: string; event: string; title: string; isKnown: boolean; path: string };

/** Events that go to one place. */
export type MapPlace = {
  /**
   * `host`: an address on the web; `to-fill`: one that the template or an example left to be filled in; `missing`: no endpoint;
   * `unreadable`: an endpoint that is no address.
   */
  kind: 'host' | 'to-fill' | 'missing' | 'unreadable';
  /** The host that is really called, with its port; empty where there is none. */
  host: string;
  /** The same in letters, where it is an international name. */
  inLetters?: string;
  /** What is to be known of the place, in a few words. */
  marks: string[];
  /** True where most of the other events go elsewhere, together. */
  isStray: boolean;
  events: MapEvent[];
};

/** Where a manifest sends its events, by host. `rest`: how many events are not drawn. */
export type MessageMap = { places: MapPlace[]; eventCount: number; rest: number };

const MARKS: Readonly<Record<HostKind, string | undefined>> = {
  placeholder: words.toBeFilledIn,
  example: words.exampleHost,
  tunnel: words.tunnel,
  'request-bin': words.requestBin,
  loopback: words.machineItself,
  private: words.privateNetwork,
  'private-name': words.privateNetwork,
  'single-label': words.noFullHostName,
  'ip-address': words.addressInsteadOfName,
  public: undefined,
};

/** Groups the events of a parsed document by the host that they go to. Pure; never throws, whatever the value. */
export function messageMap(value: unknown): MessageMap {
  const webhooks = valueAt(value, WEBHOOKS);
  const map = isObject(webhooks) ? webhooks : {};
  const all = Object.keys(map).filter((key) => key !== 'retry' && (isObject(map[key]) || isKnown(key)));
  const keys = [...EVENT_TYPES.filter((key) => all.includes(key)), ...all.filter((key) => !isKnown(key))];
  const places = new Map<string, MapPlace>();
  for (const event of keys.slice(0, MAX_EVENTS)) {
    const { path, ...place } = placeOf(valueAt(map[event], '/endpoint'));
    const title = schemaAt(['capabilities', 'webhooks', event])?.title ?? event;
    const one = { pointer: childPointer(WEBHOOKS, event), event, title, isKnown: isKnown(event), path };
    const key = `${place.kind} ${place.host}`;
    const known = places.get(key);
    if (!known) places.set(key, { ...place, isStray: false, events: [one] });
    else {
      known.events.push(one);
      known.marks = [...new Set([...known.marks, ...place.marks])];
    }
  }
  const shown = [...places.values()];
  markStrays(shown);
  return { places: shown, eventCount: keys.length, rest: Math.max(0, keys.length - MAX_EVENTS) };
}

const isKnown = (key: string): boolean => EVENT_TYPES.includes(key);

function placeOf(
  endpoint: unknown,
): Pick<MapPlace, 'kind' | 'host' | 'inLetters' | 'marks'> & { path: string } {
  if (endpoint === undefined || endpoint === '') return { kind: 'missing', host: '', marks: [], path: '' };
  const url = typeof endpoint === 'string' ? parseUrl(endpoint) : undefined;
  if (!url?.host) {
    const path = typeof endpoint === 'string' ? shortened(endpoint) : '';
    return { kind: 'unreadable', host: '', marks: [], path };
  }
  const hostIs = hostKind(url.hostname);
  const mark = MARKS[hostIs];
  const letters = unicodeHost(url.host);
  return {
    kind: hostIs === 'placeholder' || hostIs === 'example' ? 'to-fill' : 'host',
    host: url.host,
    ...(letters !== url.host && { inLetters: letters }),
    marks: [...(mark ? [mark] : []), ...(url.protocol === 'https:' ? [] : [words.notHttps])],
    path: `${shortened(url.pathname)}${url.search ? '?…' : ''}`,
  };
}

/** A place is a stray when more than half of all addressed events go to another one together. */
function markStrays(places: readonly MapPlace[]): void {
  const hosts = places.filter(({ kind }) => kind === 'host');
  const total = hosts.reduce((sum, { events }) => sum + events.length, 0);
  const main = hosts.find(({ events }) => events.length >= 2 && events.length > total / 2);
  if (main) for (const place of hosts) place.isStray = place !== main;
}

const MAX_PATH = 120;
const shortened = (text: string): string => (text.length > MAX_PATH ? `${text.slice(0, MAX_PATH)}…` : text);
