import * as words from '#words/manifest/endpoint-test';
import { isObject } from '../../lib/json/json-value';
import { isHeaderName } from '../schema/formats/header-name';
import { WITHHELD } from '../secrets/credentials';
import { isSafeInTerminal } from './shell';

/** A header of a webhook that can be sent. */
export type TestHeader = { name: string; value: string };

/** A header that is left out of a test, and why. */
export type LeftOut = { name: string; reason: string };

/** Headers that the platform, or the connection itself, sets. */
const SET_BY_OTHERS =
  /^(x-liveperson-.*|content-type|content-length|host|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect)$/i;

/** The headers of a webhook, as far as a test can send them. @param headers any value */
export function testHeaders(headers: unknown): { sent: TestHeader[]; leftOut: LeftOut[] } {
  const sent: TestHeader[] = [];
  const leftOut: LeftOut[] = [];
  for (const header of Array.isArray(headers) ? headers : []) {
    const { header_name: name, header_value: value } = isObject(header) ? header : {};
    if (typeof name !== 'string' || name === '') {
      leftOut.push({ name: words.nameless, reason: words.hasNoName });
      continue;
    }
    const reason = faultOf(name, value);
    if (reason) leftOut.push({ name, reason });
    else sent.push({ name, value: String(value) });
  }
  return { sent, leftOut };
}

function faultOf(name: string, value: unknown): string | undefined {
  if (!isHeaderName(name)) return words.wrongName;
  if (SET_BY_OTHERS.test(name)) return words.setByOthers;
  if (typeof value !== 'string') return words.valueIsNoText;
  if (value === WITHHELD) return words.valueWithheld;
  return isSafeInTerminal(value) ? undefined : words.wrongValue;
}
