import { isObject } from '../../lib/json/json-value';
import { childPointer, toPointer } from '../../lib/json/pointer';
import { durationInWords } from '../../lib/text/duration';
import { counted } from '../../lib/text/plural';
import { addressParts } from '../schema/formats/address';
import { EVENT_TYPES, propertyOrder, schemaAt } from '../schema/schema';
import { genericRows } from './generic-rows';
import { downtimeWords, retryWords } from './retries';
import { type EventRow, MAX_NAMES, type ShownValue, type SummaryRow, type SummarySection } from './summary';
import { type Digits, joinUnknown, oddOf, own, rowOf, shortened, unknownKeysOf, words } from './values';

const PATH = ['capabilities', 'webhooks'];
const POINTER = toPointer(PATH);
/** The keys of a webhook that the table has words for. */
const TOLD = ['endpoint', 'max_retries', 'headers'];

/** Where every event is sent and what happens when an endpoint is down. */
export function summariseWebhooks(manifest: Record<string, unknown>, digits: Digits): SummarySection {
  const webhooks = own(own(manifest, 'capabilities'), 'webhooks');
  const section = { id: 'webhooks', pointer: POINTER, title: 'Webhooks', events: [], rows: [] } as const;
  const none = { unknownKeys: [], unknownCount: 0 };
  if (webhooks === undefined) {
    return { ...section, ...none, events: [], rows: [], used: false, lead: 'The app receives no events.' };
  }
  if (!isObject(webhooks)) {
    const rows = [rowOf(PATH, [oddOf(webhooks, 'an object')])];
    return { ...section, ...none, events: [], used: true, lead: '', rows };
  }
  const keys = Object.keys(webhooks).filter((key) => key !== 'retry');
  // An unknown key that holds an object is most likely an event type that is newer than this editor.
  const unknownEvents = keys.filter((key) => !EVENT_TYPES.includes(key) && isObject(webhooks[key]));
  const shown = [
    ...EVENT_TYPES.filter((key) => Object.hasOwn(webhooks, key)),
    ...unknownEvents.slice(0, MAX_NAMES),
  ];
  const retention = retentionOf(own(webhooks, 'retry'));
  const events = shown.map((key) => eventRow(key, webhooks[key], retention, digits));
  const retries = events.map(({ event, title, known }) => ({
    maxRetries: own(webhooks[event], 'max_retries'),
    title,
    known,
  }));
  return {
    ...section,
    used: true,
    lead: leadOf(events, unknownEvents.length - MAX_NAMES),
    rows: retryRows(webhooks, events.length > 0 ? downtimeWords(retention, retries, digits) : '', digits),
    events,
    ...joinUnknown([
      unknownKeysOf(webhooks, PATH, unknownEvents.slice(0, MAX_NAMES)),
      ...shown
        .filter((key) => EVENT_TYPES.includes(key))
        .map((key) => unknownKeysOf(webhooks[key], [...PATH, key])),
      unknownKeysOf(own(webhooks, 'retry'), [...PATH, 'retry']),
    ]),
  };
}

/** @param rest how many events are not listed; below 0 where all are. */
function leadOf(events: readonly EventRow[], rest: number): string {
  if (events.length === 0) return 'No event is set up.';
  const hosts = new Set(
    events.flatMap(({ endpoint }) => (endpoint?.host ? [endpoint.host.toLowerCase()] : [])),
  );
  const missing = EVENT_TYPES.length - events.filter(({ known }) => known).length;
  const where = hosts.size === 0 ? '' : ` go to ${counted(hosts.size, 'host')}`;
  const unset =
    missing > 0
      ? `; ${missing} of the ${EVENT_TYPES.length} known events ${missing === 1 ? 'is' : 'are'} not sent`
      : '';
  if (rest > 0) return `${counted(events.length + rest, 'event')}; those listed${where}${unset}.`;
  return `${counted(events.length, 'event')}${events.length === 1 ? where.replace(' go', ' goes') : where}${unset}.`;
}

/** The retention time, where it is one that the platform would accept as a number. */
function retentionOf(retry: unknown): number | undefined {
  const seconds = own(retry, 'retention_time');
  return typeof seconds === 'number' && Number.isInteger(seconds) && seconds > 0 ? seconds : undefined;
}

function retryRows(webhooks: Record<string, unknown>, told: string, digits: Digits): SummaryRow[] {
  const path = [...PATH, 'retry'];
  const retry = own(webhooks, 'retry');
  const seconds = own(retry, 'retention_time');
  const values: ShownValue[] = told ? [words(told)] : [];
  if (retry !== undefined && !isObject(retry)) values.push(oddOf(retry, 'an object'));
  if (seconds !== undefined && durationInWords(seconds) === undefined) {
    values.push(oddOf(seconds, 'a whole number of seconds'));
  }
  const more = genericRows(
    retry,
    path,
    propertyOrder(path),
    [toPointer([...path, 'retention_time'])],
    digits,
  );
  return [...(values.length > 0 ? [rowOf(path, values, 'When an endpoint is down')] : []), ...more];
}

function eventRow(event: string, webhook: unknown, retention: number | undefined, digits: Digits): EventRow {
  const pointer = childPointer(POINTER, event);
  const known = EVENT_TYPES.includes(event);
  const title = known ? (schemaAt([...PATH, event])?.title ?? event) : 'Unknown event';
  const row = { pointer, event, title, known, headers: [], more: [] };
  if (!isObject(webhook))
    return { ...row, problem: 'This is no webhook: an object is expected.', retries: '' };
  const endpoint = own(webhook, 'endpoint');
  const retries = retryWords(own(webhook, 'max_retries'), retention, (count) =>
    digits(count, childPointer(pointer, 'max_retries')),
  );
  const path = [...PATH, event];
  const more = genericRows(
    webhook,
    path,
    propertyOrder(path),
    TOLD.map((key) => childPointer(pointer, key)),
    digits,
  );
  const headers = headersOf(own(webhook, 'headers'), childPointer(pointer, 'headers'));
  if (typeof endpoint !== 'string' || endpoint === '') {
    return { ...row, headers, retries, more, problem: 'No address: this event is sent nowhere.' };
  }
  return { ...row, headers, retries, more, endpoint: addressParts(shortened(endpoint)) };
}

function headersOf(headers: unknown, pointer: string): EventRow['headers'] {
  if (!Array.isArray(headers)) return [];
  return headers.slice(0, MAX_NAMES).map((header: unknown, index) => {
    const name = own(header, 'header_name');
    return {
      pointer: childPointer(pointer, index),
      name: typeof name === 'string' && name ? shortened(name) : '(no name)',
    };
  });
}
