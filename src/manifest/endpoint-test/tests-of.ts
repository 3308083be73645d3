import { isObject } from '../../lib/json/json-value';
import { childPointer, valueAt } from '../../lib/json/pointer';
import { EVENT_TYPES, schemaAt } from '../schema/schema';
import { testAddress } from './command';
import { type LeftOut, type TestHeader, testHeaders } from './webhook-headers';

const WEBHOOKS = '/capabilities/webhooks';

/** The most webhooks that can be tested one by one. */
const MAX_WEBHOOKS = 60;

/** What there is to test of one webhook. */
export type WebhookTest = {
  pointer: string;
  event: string;
  title: string;
  /** The endpoint as it stands in the document; any value. */
  endpoint: unknown;
  /** Where a test goes; undefined where the endpoint is no https address. */
  address: string | undefined;
  sent: TestHeader[];
  leftOut: LeftOut[];
};

/** The webhooks of a parsed document, known events first. Pure; never throws, whatever the value. */
export function webhookTests(value: unknown): WebhookTest[] {
  const webhooks = valueAt(value, WEBHOOKS);
  const map = isObject(webhooks) ? webhooks : {};
  const keys = Object.keys(map).filter((key) => key !== 'retry' && isObject(map[key]));
  const known = EVENT_TYPES.filter((key) => keys.includes(key));
  const others = keys.filter((key) => !known.includes(key));
  return [...known, ...others].slice(0, MAX_WEBHOOKS).map((event) => {
    const endpoint = valueAt(map[event], '/endpoint');
    return {
      pointer: childPointer(WEBHOOKS, event),
      event,
      title: schemaAt(['capabilities', 'webhooks', event])?.title ?? event,
      endpoint,
      address: testAddress(endpoint),
      ...testHeaders(valueAt(map[event], '/headers')),
    };
  });
}
