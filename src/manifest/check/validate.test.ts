import { describe, expect, it } from 'vitest';
import type { Manifest } from '../schema/generated/manifest';
import template from '../templates/connector.json';
import { CONTENT, CONTENT_POINTER, ENGAGEMENT_POINTER, seen } from './test-values';
import { validate, validateQuickStart } from './validate';

describe('a valid manifest', () => {
  it('the template has no problems', () => {
    expect(validate(template)).toEqual([]);
  });

  it('every key filled has no problems', () => {
    const manifest: Manifest = {
      client_name: 'com.example.MyConnector',
      'client_name#fr': 'Mon connecteur',
      'client_name#zh-Hant-TW': '連接器',
      display_name: '',
      description: '',
      enabled: true,
      grant_types: ['client_credentials', 'authorization_code', 'refresh_token'],
      redirect_uris: ['http://localhost:3000/cb', 'myapp://cb', 'https://{YOUR_APPLICATION_DOMAIN}/cb'],
      response_types: ['code', 'token', 'id_token', 'id_token token'],
      scope: 'msg.consumer other',
      logo_uri: 'https://example.com/logo.png',
      quick_launch_enabled: false,
      entry_uri: 'https://example.com/start',
      enabled_for_profiles: [0, 1, 1],
      capabilities: {
        webhooks: {
          [CONTENT]: {
            endpoint: 'https://webhooks.eu.mybrandconnector.com/~x',
            max_retries: 0,
            headers: [{ header_name: 'X-Empty', header_value: '' }],
          },
          retry: { retention_time: 259200 },
        },
        engagement: {
          design_engagement: true,
          design_window: true,
          entry_point: ['url'],
          visitor_behavior: [],
          target_audience: [],
          goal: [],
          consumer_identity: ['auth', 'unauth'],
          language_selection: true,
        },
      },
    };
    expect(validate(manifest)).toEqual([]);
  });

  it('unknown keys, unknown events and the keys of the platform are left alone', () => {
    const manifest = {
      client_name: 'x',
      id: 1,
      client_id: 'a',
      client_secret: null,
      deleted: false,
      capabilities: {
        broadcast: { enabled: false },
        webhooks: {
          'ms.Some.OtherEvent': { endpoint: 5 },
          [CONTENT]: { endpoint: 'https://a.example', headers: [], x: 1 },
        },
      },
    };
    expect(validate(manifest)).toEqual([]);
  });

  it('counts characters, not UTF-16 units', () => {
    expect(validate({ client_name: '👍'.repeat(128) })).toEqual([]);
  });
});

describe('the whole document', () => {
  it.each([
    [null, 'null'],
    [[], 'a list'],
    ['text', 'plain text'],
    [3, 'a number'],
    [true, 'true or false'],
  ])('%j is no manifest', (value, kind) => {
    expect(validate(value)).toEqual([
      {
        severity: 'error',
        pointer: '',
        message: `Write the manifest as one object in curly brackets, not as ${kind}.`,
        rule: 'schema/type',
      },
    ]);
  });

  it('a file with many mistakes gives all of them, in the order of the schema', () => {
    const manifest = {
      zzz: 1,
      capabilities: {
        engagement: { goal: ['foo', 'url', 'url'], entry_point: [] },
        webhooks: {
          'cqm.ExConversationChangeNotification': {},
          [CONTENT]: { max_retries: 9, endpoint: '' },
          retry: { retention_time: 1 },
        },
      },
      scope: 'a  b',
      'client_name#': '',
    };
    expect(seen(manifest)).toEqual([
      ['/client_name', 'Give the application a name.', 'schema/required'],
      [
        '/client_name#',
        'Put a language after client_name#, for example client_name#fr.',
        'schema/format/manifest-key',
      ],
      ['/client_name#', 'Give the application a name.', 'schema/minLength'],
      [
        '/scope',
        'Put one space between two scopes, and none before the first or after the last.',
        'schema/format/scope-list',
      ],
      [`${CONTENT_POINTER}/endpoint`, 'Add the address that receives this event.', 'schema/format/https-url'],
      [`${CONTENT_POINTER}/max_retries`, 'Type a whole number from 0 to 5.', 'schema/maximum'],
      [
        '/capabilities/webhooks/cqm.ExConversationChangeNotification/endpoint',
        'Add the address that receives this event.',
        'schema/required',
      ],
      [
        '/capabilities/webhooks/retry/retention_time',
        'Type a whole number of seconds from 2 to 259200 (3 days).',
        'schema/minimum',
      ],
      [
        `${ENGAGEMENT_POINTER}/design_engagement`,
        'Choose whether the engagement button can be designed.',
        'schema/required',
      ],
      [
        `${ENGAGEMENT_POINTER}/design_window`,
        'Choose whether an engagement window can be added.',
        'schema/required',
      ],
      [`${ENGAGEMENT_POINTER}/entry_point`, 'Tick at least one entry point.', 'schema/minItems'],
      [
        `${ENGAGEMENT_POINTER}/visitor_behavior`,
        'Add the list of visitor behaviours. It may be empty.',
        'schema/required',
      ],
      [
        `${ENGAGEMENT_POINTER}/target_audience`,
        'Add the list of target audiences. It may be empty.',
        'schema/required',
      ],
      [`${ENGAGEMENT_POINTER}/goal`, '"url" is in the list twice. Keep one.', 'schema/uniqueItems'],
      [
        `${ENGAGEMENT_POINTER}/goal/0`,
        '"foo" is not a known goal. Untick it or correct it in the JSON.',
        'schema/enum',
      ],
      [`${ENGAGEMENT_POINTER}/consumer_identity`, 'Tick at least one consumer identity.', 'schema/required'],
      [
        `${ENGAGEMENT_POINTER}/language_selection`,
        'Choose whether a language can be chosen.',
        'schema/required',
      ],
    ]);
  });
});

describe('validateQuickStart', () => {
  it('needs a name, and nothing else', () => {
    expect(validateQuickStart({ client_name: 'x', description: '', endpoint: '' })).toEqual([]);
    expect(validateQuickStart({ client_name: '', description: '', endpoint: '' })).toEqual([
      {
        severity: 'error',
        pointer: '/client_name',
        message: 'Give the application a name.',
        rule: 'schema/minLength',
      },
    ]);
    expect(validateQuickStart({})).toHaveLength(1);
  });

  it('checks what is filled in by the rules of the manifest', () => {
    const fields = {
      client_name: 'x'.repeat(129),
      description: 'x'.repeat(257),
      endpoint: 'http://a.example',
    };
    expect(validateQuickStart(fields)).toEqual([
      {
        severity: 'error',
        pointer: '/client_name',
        message: 'Shorten the name to 128 characters: it has 129.',
        rule: 'schema/maxLength',
      },
      {
        severity: 'error',
        pointer: '/description',
        message: 'Shorten the description to 256 characters: it has 257.',
        rule: 'schema/maxLength',
      },
      {
        severity: 'error',
        pointer: '/endpoint',
        message: 'Start the address with https://, not http://.',
        rule: 'schema/format/https-url',
        fixes: [
          {
            label: 'Use https://',
            changes: [{ op: 'set', pointer: '/endpoint', value: 'https://a.example' }],
            safe: true,
          },
        ],
      },
    ]);
  });
});
