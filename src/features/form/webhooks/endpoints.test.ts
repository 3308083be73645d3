import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../../manifest/schema/schema';
import { joinAddress, suggestedPath } from './endpoints';

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
