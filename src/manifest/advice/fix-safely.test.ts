import { describe, expect, it } from 'vitest';
import { parse } from '../../lib/json/parse';
import { check } from '../check/check';
import type { Problem } from '../schema/problem';
import { advise } from './advise';
import { fixSafely } from './fix-safely';
import { CONTENT, HOST } from './test-rows/row';

function find(text: string): Problem[] {
  const parsed = parse(text);
  return parsed.ok ? [...check(text).problems, ...advise(parsed.value)] : [];
}
const fixed = (value: unknown): unknown => JSON.parse(fixSafely(JSON.stringify(value), find).text);

describe('all safe fixes', () => {
  it('are made, one uncovering the next', () => {
    const header = { header_name: 'X-A', header_value: '1' };
    const before = {
      clientName: 'com.acme.Chat ',
      scopes: 'msg_consumer',
      webhooks: {
        ContentEvent: { endpoint: ` ${HOST}/x#y`, headers: [header, header, header], max_retries: '3' },
      },
    };
    expect(fixed(before)).toEqual({
      client_name: 'com.acme.Chat',
      scope: 'msg.consumer',
      capabilities: {
        webhooks: { [CONTENT]: { endpoint: `${HOST}/x`, headers: [header], max_retries: 3 } },
      },
    });
  });

  it('never write over what another one put there', () => {
    const before = { redirect_uri: 'https://a.acme-retail.com/', redirect_url: 'https://b.acme-retail.com/' };
    expect(fixed(before)).toEqual({
      redirect_uris: ['https://a.acme-retail.com/'],
      redirect_url: 'https://b.acme-retail.com/',
    });
  });

  it('leave a text without any as it is, and name what they fixed', () => {
    const text = '{ "client_name" :"com.acme.Chat" }';
    expect(fixSafely(text, find)).toEqual({ text, fixed: [] });
    const { fixed } = fixSafely('{"clientName": "com.acme.Chat"}', find);
    expect(fixed.map(({ rule }) => rule)).toEqual(['key/misspelt']);
  });
});
