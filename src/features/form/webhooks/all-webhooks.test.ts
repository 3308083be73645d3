import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../../manifest/schema/schema';
import { joinAddress, suggestedPath, webhookChanges } from './all-webhooks';

describe('one base address with a path per event', () => {
  it('suggests a different short path for each event', () => {
    expect(EVENT_TYPES.map(suggestedPath)).toEqual([
      '/content',
      '/rich-content',
      '/accept-status',
      '/chat-state',
      '/conversation-change',
    ]);
  });

  it.each([
    ['https://a.example', '/content', 'https://a.example/content'],
    ['https://a.example/lp/', 'content', 'https://a.example/lp/content'],
    ['https://a.example/lp?key=1', '/content', 'https://a.example/lp/content?key=1'],
    ['https://a.example/lp', '', 'https://a.example/lp'],
  ])('joins %s and %s', (base, path, whole) => {
    expect(joinAddress(base, path)).toBe(whole);
  });
});

describe('settings of many webhooks', () => {
  const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
  const AT = `/capabilities/webhooks/${CONTENT}`;
  const headers = [{ header_name: 'X-Key', header_value: 'old' }];
  const document = { capabilities: { webhooks: { [CONTENT]: { endpoint: 'https://a.example', headers } } } };

  it('adds a header, or gives the one of the same name its new value', () => {
    const header = { name: 'x-key', value: 'new' };
    expect(webhookChanges(document, new Map([[CONTENT, { header }]]))).toEqual([
      { op: 'set', pointer: `${AT}/headers/0/header_value`, value: 'new' },
    ]);
    const other = { name: 'X-Region', value: 'eu' };
    expect(webhookChanges(document, new Map([[CONTENT, { header: other }]]))).toEqual([
      {
        op: 'insert',
        pointer: `${AT}/headers`,
        index: 1,
        value: { header_name: 'X-Region', header_value: 'eu' },
      },
    ]);
  });

  it('adds an event that is missing only with an address', () => {
    expect(webhookChanges({}, new Map([[CONTENT, { retries: 3 }]]))).toEqual([]);
    expect(webhookChanges({}, new Map([[CONTENT, { retries: 3, endpoint: 'https://b.example' }]]))).toEqual([
      { op: 'set', pointer: AT, value: { endpoint: 'https://b.example', max_retries: 3 } },
    ]);
  });
});
