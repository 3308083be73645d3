import { describe, expect, it } from 'vitest';
import { CONTENT_POINTER, ENGAGEMENT_POINTER, named, withEngagement, withWebhook } from './test-values';
import { validate } from './validate';

const fixed = (value: unknown): unknown[] => validate(value).map(({ fixes }) => fixes);

describe('fixes', () => {
  const endpoint = `${CONTENT_POINTER}/endpoint`;

  it.each<[name: string, value: unknown, fix: { label: string; pointer: string; value: unknown }]>([
    [
      'text where a list belongs',
      named({ response_types: 'code' }),
      { label: 'Make it a list', pointer: '/response_types', value: ['code'] },
    ],
    [
      'http',
      withWebhook({ endpoint: 'HTTP://a.example/x?y=1' }),
      { label: 'Use https://', pointer: endpoint, value: 'https://a.example/x?y=1' },
    ],
    [
      'no scheme',
      withWebhook({ endpoint: 'a.example:8443/x' }),
      { label: 'Put https:// in front', pointer: endpoint, value: 'https://a.example:8443/x' },
    ],
    [
      'spaces around and a line break inside',
      withWebhook({ endpoint: ' https://a.example/\nx ' }),
      { label: 'Remove the spaces', pointer: endpoint, value: 'https://a.example/x' },
    ],
    [
      'a number as text',
      withWebhook({ endpoint: 'https://a.example', max_retries: '3' }),
      { label: 'Write the number 3', pointer: `${CONTENT_POINTER}/max_retries`, value: 3 },
    ],
    ['true as text', named({ enabled: 'True' }), { label: 'Write true', pointer: '/enabled', value: true }],
    [
      'another spelling',
      withEngagement({ goal: ['Purchase total'] }),
      { label: 'Write "purchase_total"', pointer: `${ENGAGEMENT_POINTER}/goal/0`, value: 'purchase_total' },
    ],
    [
      'a typing mistake',
      withEngagement({ visitor_behavior: ['visited_locatoin'] }),
      {
        label: 'Write "visited_location"',
        pointer: `${ENGAGEMENT_POINTER}/visitor_behavior/0`,
        value: 'visited_location',
      },
    ],
    [
      'scopes with too much space',
      named({ scope: ' a  b ' }),
      { label: 'Put one space between scopes', pointer: '/scope', value: 'a b' },
    ],
  ])('%s', (_name, value, fix) => {
    const { label, ...place } = fix;
    expect(fixed(value)).toEqual([[{ label, changes: [{ op: 'set', ...place }], safe: true }]]);
  });

  it('a language with an underscore is renamed, unless the right key is there', () => {
    const pointer = '/client_name#en_US';
    const key = 'client_name#en-US';
    expect(fixed(named({ 'client_name#en_US': 'x' }))).toEqual([
      [{ label: `Rename to "${key}"`, changes: [{ op: 'rename', pointer, key }], safe: true }],
    ]);
    expect(fixed(named({ 'client_name#en_US': 'x', [key]: 'y' }))).toEqual([undefined]);
    expect(fixed(named({ 'client_name#!': 'x' }))).toEqual([undefined]);
  });

  it('a value twice is taken out where it stands again', () => {
    expect(fixed(withEngagement({ goal: ['url', 'lead', 'url', 'url'] }))).toEqual([
      [
        {
          label: 'Keep one',
          changes: [3, 2].map((index) => ({ op: 'remove', pointer: `${ENGAGEMENT_POINTER}/goal/${index}` })),
          safe: true,
        },
      ],
    ]);
  });

  it.each<[name: string, value: unknown]>([
    [
      'a number as text that is out of range',
      withWebhook({ endpoint: 'https://a.example', max_retries: '6' }),
    ],
    ['a space inside an address', withWebhook({ endpoint: 'https://a.example/a b' })],
    ['a path where an address belongs', withWebhook({ endpoint: '/x' })],
    ['an unknown value', withEngagement({ goal: ['foo'] })],
    ['text that is neither true nor false', named({ enabled: 'yes' })],
  ])('%s has none', (_name, value) => {
    expect(fixed(value)).toEqual([undefined]);
  });
});
