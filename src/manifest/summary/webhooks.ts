import * as sectionWords from '#words/manifest/summary/sections';
import * as valueWords from '#words/manifest/summary/values';
import { isObject } from '../../lib/json/json-value';
import { childPointer, toPointer } from '../../lib/json/pointer';
import { durationInWords } from '../../lib/text/duration';
import { addressParts } from '../schema/formats/address';
import { EVENT_TYPES, propertyOrder, schemaAt } from '../schema/schema';
import { genericRows } from './generic-rows';
import { downtimeWords, retryWords } from './retries';
import { type EventRow, MAX_NAMES, type ShownValue, type SummaryRow, type SummarySection } from './summary';
import {
  type Digits,
  joinUnknown,
  oddOf,
  own,
  rowOf,
  shortened,
  titleOf,
  unknownKeysOf,
  words,
} from './values';

const PATH = ['capabilities', 'webhooks'];
const POINTER = toPointer(PATH);
/** The keys of a webhook that the table has words for. */
const TOLD = ['endpoint', 'max_retries', 'headers'];

/** Where every event is sent and what happens when an endpoint is down. */
export function summariseWebhooks(manifest: Record<string, unknown>, digits: Digits): SummarySection {
  const webhooks = own(own(manifest, 'capabilities'), 'webhooks');
  const section = {
    id: 'webhooks',
    pointer: POINTER,
    title: titleOf('webhooks'),
    events: [],
    rows: [],
  } as const;
  const none = { unknownKeys: [], unknownCount: 0 };
  if (webhooks === undefined) {
    return { ...section, ...none, events: [], rows: [], used: false, lead: sectionWords.noEvents };
  }
  if (!isObject(webhooks)) {
    const rows = [rowOf(PATH, [oddOf(webhooks, valueWords.expected.object)])];
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
  if (events.length === 0) return sectionWords.noEventSetUp;
  const hosts = new Set(
    events.flatMap(({ endpoint }) => (endpoint?.host ? [endpoint.host.toLowerCase()] : [])),
  );
  const missing = EVENT_TYPES.length - events.filter(({ known }) => known).length;
  const told = countInWords(events.length, Math.max(0, rest), hosts.size);
  return missing > 0 ? `${told}; ${sectionWords.knownNotSent(missing, EVENT_TYPES.length)}.` : `${told}.`;
}

function countInWords(listed: number, rest: number, hosts: number): string {
  if (rest === 0)
    return hosts === 0 ? sectionWords.events(listed) : sectionWords.eventsGoToHosts(listed, hosts);
  const all = listed + rest;
  return hosts === 0 ? sectionWords.listedOnly(all) : sectionWords.listedGoToHosts(all, hosts);
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
  if (retry !== undefined && !isObject(retry)) values.push(oddOf(retry, valueWords.expected.object));
  if (seconds !== undefined && durationInWords(seconds) === undefined) {
    values.push(oddOf(seconds, valueWords.expected.seconds));
  }
  const more = genericRows(
    retry,
    path,
    propertyOrder(path),
    [toPointer([...path, 'retention_time'])],
    digits,
  );
  return [...(values.length > 0 ? [rowOf(path, values, sectionWords.whenEndpointIsDown)] : []), ...more];
}

function eventRow(event: string, webhook: unknown, retention: number | undefined, digits: Digits): EventRow {
  const pointer = childPointer(POINTER, event);
  const known = EVENT_TYPES.includes(event);
  const title = known ? (schemaAt([...PATH, event])?.title ?? event) : sectionWords.unknownEvent;
  const row = { pointer, event, title, known, headers: [], more: [] };
  if (!isObject(webhook)) return { ...row, problem: sectionWords.noWebhook, retries: '' };
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
    return { ...row, headers, retries, more, problem: sectionWords.noAddress };
  }
  return { ...row, headers, retries, more, endpoint: addressParts(shortened(endpoint)) };
}

function headersOf(headers: unknown, pointer: string): EventRow['headers'] {
  if (!Array.isArray(headers)) return [];
  return headers.slice(0, MAX_NAMES).map((header: unknown, index) => {
    const name = own(header, 'header_name');
    return {
      pointer: childPointer(pointer, index),
      name: typeof name === 'string' && name ? shortened(name) : sectionWords.headerWithoutName,
    };
  });
}
