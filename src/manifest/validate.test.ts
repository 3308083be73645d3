import { describe, expect, it } from 'vitest';
import type { Manifest } from './generated/manifest';
import { countProblems } from './problem';
import template from './templates/connector.json';
import { validate, validateQuickStart } from './validate';

const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
const CONTENT_POINTER = `/capabilities/webhooks/${CONTENT}`;
const ENGAGEMENT_POINTER = '/capabilities/engagement';

const named = (rest: object): unknown => ({ client_name: 'x', ...rest });
const withWebhook = (webhook: unknown): unknown =>
  named({ capabilities: { webhooks: { [CONTENT]: webhook } } });
const withEngagement = (change: object): unknown =>
  named({ capabilities: { engagement: { ...template.capabilities.engagement, ...change } } });

/** What a person sees of each problem: place, sentence, rule. */
const seen = (value: unknown): [string, string, string][] =>
  validate(value).map(({ pointer, message, rule }) => [pointer, message, rule]);

const fixed = (value: unknown): unknown[] => validate(value).map(({ fixes }) => fixes);

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

describe('each rule, broken once', () => {
  const list = (count: number): string[] => Array.from({ length: count }, (_, index) => `v${index}`);

  it.each<[name: string, value: unknown, problem: [string, string, string]]>([
    ['name empty', { client_name: '' }, ['/client_name', 'Give the application a name.', 'schema/minLength']],
    [
      'name too long',
      { client_name: 'x'.repeat(131) },
      ['/client_name', 'Shorten the name to 128 characters: it has 131.', 'schema/maxLength'],
    ],
    [
      'name no text',
      { client_name: 7 },
      ['/client_name', 'Write the name as text in quotation marks, not as a number.', 'schema/type'],
    ],
    [
      'name in French too long',
      named({ 'client_name#fr': 'x'.repeat(129) }),
      ['/client_name#fr', 'Shorten the name to 128 characters: it has 129.', 'schema/maxLength'],
    ],
    [
      'name in no language',
      named({ 'client_name#not_a_tag!': 'x' }),
      [
        '/client_name#not_a_tag!',
        '"not_a_tag!" is not a language tag. Put one such as fr, de or pt-BR after client_name#.',
        'schema/format/manifest-key',
      ],
    ],
    [
      'display name too long',
      named({ display_name: 'x'.repeat(129) }),
      ['/display_name', 'Shorten the display name to 128 characters: it has 129.', 'schema/maxLength'],
    ],
    [
      'description too long',
      named({ description: '👍'.repeat(257) }),
      ['/description', 'Shorten the description to 256 characters: it has 257.', 'schema/maxLength'],
    ],
    [
      'enabled null',
      named({ enabled: null }),
      ['/enabled', 'Write true or false here, not null.', 'schema/type'],
    ],
    [
      'unknown grant type',
      named({ grant_types: ['password'] }),
      [
        '/grant_types/0',
        '"password" is not a known grant type. Untick it or correct it in the JSON.',
        'schema/enum',
      ],
    ],
    [
      'redirect address without scheme',
      named({ redirect_uris: ['/cb'] }),
      [
        '/redirect_uris/0',
        "Start the address with https://, or with the app's own scheme such as myapp://.",
        'schema/format/absolute-uri',
      ],
    ],
    [
      'redirect address empty',
      named({ redirect_uris: [''] }),
      ['/redirect_uris/0', 'Type an address, or remove this entry.', 'schema/format/absolute-uri'],
    ],
    [
      'redirect address too long',
      named({ redirect_uris: [`https://a.example/${'x'.repeat(120)}`] }),
      ['/redirect_uris/0', 'Shorten the address to 128 characters: it has 138.', 'schema/maxLength'],
    ],
    [
      'redirect address three times',
      named({ redirect_uris: ['a:b', 'a:b', 'a:b'] }),
      ['/redirect_uris', '"a:b" is in the list 3 times. Keep one.', 'schema/uniqueItems'],
    ],
    [
      'response types as text',
      named({ response_types: 'code' }),
      [
        '/response_types',
        'Write response types as a list, for example ["code"], not as plain text.',
        'schema/type',
      ],
    ],
    [
      'scope too long',
      named({ scope: 'x'.repeat(129) }),
      ['/scope', 'Shorten the scope to 128 characters: it has 129.', 'schema/maxLength'],
    ],
    [
      'scope empty',
      named({ scope: '' }),
      [
        '/scope',
        'Type at least one scope, for example msg.consumer, or remove the scope.',
        'schema/format/scope-list',
      ],
    ],
    [
      'scope with a quotation mark',
      named({ scope: 'a"b' }),
      ['/scope', 'Remove the character " from the scope.', 'schema/format/scope-list'],
    ],
    [
      'logo without scheme',
      named({ logo_uri: 'logo.png' }),
      [
        '/logo_uri',
        'Start the address with https://, or with / for a path inside the platform.',
        'schema/format/uri-or-path',
      ],
    ],
    [
      'logo address too long',
      named({ logo_uri: `/${'x'.repeat(1024)}` }),
      ['/logo_uri', 'Shorten the address to 1024 characters: it has 1025.', 'schema/maxLength'],
    ],
    [
      'quick launch as text',
      named({ quick_launch_enabled: 'true' }),
      ['/quick_launch_enabled', 'Write true without quotation marks.', 'schema/type'],
    ],
    [
      'entry address empty',
      named({ entry_uri: '' }),
      [
        '/entry_uri',
        'Type the address at which the application starts, or remove the entry address.',
        'schema/format/absolute-uri',
      ],
    ],
    [
      'profile no whole number',
      named({ enabled_for_profiles: [1.5] }),
      ['/enabled_for_profiles/0', 'Type a whole number.', 'schema/type'],
    ],
    [
      'capabilities a list',
      named({ capabilities: [] }),
      [
        '/capabilities',
        'Write the capabilities as an object in curly brackets, not as a list.',
        'schema/type',
      ],
    ],
    [
      'webhook as text',
      withWebhook('https://a.example'),
      [
        CONTENT_POINTER,
        'Write the webhook as an object in curly brackets, not as plain text.',
        'schema/type',
      ],
    ],
    [
      'endpoint missing',
      withWebhook({}),
      [`${CONTENT_POINTER}/endpoint`, 'Add the address that receives this event.', 'schema/required'],
    ],
    [
      'endpoint with http',
      withWebhook({ endpoint: 'http://a.example' }),
      [
        `${CONTENT_POINTER}/endpoint`,
        'Start the address with https://, not http://.',
        'schema/format/https-url',
      ],
    ],
    [
      'endpoint with another scheme',
      withWebhook({ endpoint: 'WSS://a.example' }),
      [
        `${CONTENT_POINTER}/endpoint`,
        'Start the address with https://, not wss://.',
        'schema/format/https-url',
      ],
    ],
    [
      'endpoint without scheme',
      withWebhook({ endpoint: 'example.com/x' }),
      [`${CONTENT_POINTER}/endpoint`, 'Start the address with https://.', 'schema/format/https-url'],
    ],
    [
      'endpoint with a space',
      withWebhook({ endpoint: 'https://a.example/a b' }),
      [
        `${CONTENT_POINTER}/endpoint`,
        'Remove the spaces and line breaks from the address.',
        'schema/format/https-url',
      ],
    ],
    [
      'endpoint with a backslash',
      withWebhook({ endpoint: 'https://a.example\\x' }),
      [`${CONTENT_POINTER}/endpoint`, 'Write / instead of \\ in the address.', 'schema/format/https-url'],
    ],
    [
      'endpoint with one slash',
      withWebhook({ endpoint: 'https:/a.example' }),
      [
        `${CONTENT_POINTER}/endpoint`,
        'Put two slashes after https: at the start of the address.',
        'schema/format/https-url',
      ],
    ],
    [
      'endpoint without server',
      withWebhook({ endpoint: 'https://' }),
      [
        `${CONTENT_POINTER}/endpoint`,
        'Put the name of the server after https://, for example example.com.',
        'schema/format/https-url',
      ],
    ],
    [
      'endpoint that cannot be read',
      withWebhook({ endpoint: 'https://a.example:port/' }),
      [
        `${CONTENT_POINTER}/endpoint`,
        'Correct the name of the server or its port: the address cannot be read.',
        'schema/format/https-url',
      ],
    ],
    [
      'retries too many',
      withWebhook({ endpoint: 'https://a.example', max_retries: 6 }),
      [`${CONTENT_POINTER}/max_retries`, 'Type a whole number from 0 to 5.', 'schema/maximum'],
    ],
    [
      'retries as text',
      withWebhook({ endpoint: 'https://a.example', max_retries: '3' }),
      [
        `${CONTENT_POINTER}/max_retries`,
        'Type a whole number from 0 to 5, without quotation marks.',
        'schema/type',
      ],
    ],
    [
      'headers an object',
      withWebhook({ endpoint: 'https://a.example', headers: {} }),
      [
        `${CONTENT_POINTER}/headers`,
        'Write headers as a list, for example [{ "header_name": "X-Api-Key", "header_value": "secret" }], not as an object.',
        'schema/type',
      ],
    ],
    [
      'header as text',
      withWebhook({ endpoint: 'https://a.example', headers: ['X: y'] }),
      [
        `${CONTENT_POINTER}/headers/0`,
        'Write the header as an object in curly brackets, not as plain text.',
        'schema/type',
      ],
    ],
    [
      'header without name',
      withWebhook({ endpoint: 'https://a.example', headers: [{ header_name: '', header_value: 'x' }] }),
      [`${CONTENT_POINTER}/headers/0/header_name`, 'Add the name of the header.', 'schema/minLength'],
    ],
    [
      'header without value',
      withWebhook({ endpoint: 'https://a.example', headers: [{ header_name: 'X' }] }),
      [
        `${CONTENT_POINTER}/headers/0/header_value`,
        'Add the value of the header. It may be empty text.',
        'schema/required',
      ],
    ],
    [
      'retention time too long',
      named({ capabilities: { webhooks: { retry: { retention_time: 259201 } } } }),
      [
        '/capabilities/webhooks/retry/retention_time',
        'Type a whole number of seconds from 2 to 259200 (3 days).',
        'schema/maximum',
      ],
    ],
    [
      'retry a number',
      named({ capabilities: { webhooks: { retry: 3600 } } }),
      [
        '/capabilities/webhooks/retry',
        'Write the retry settings as an object in curly brackets, not as a number.',
        'schema/type',
      ],
    ],
    [
      'no consumer identity',
      withEngagement({ consumer_identity: [] }),
      [`${ENGAGEMENT_POINTER}/consumer_identity`, 'Tick at least one consumer identity.', 'schema/minItems'],
    ],
    [
      'goal null',
      withEngagement({ goal: [null] }),
      [
        `${ENGAGEMENT_POINTER}/goal/0`,
        'Write the goal as text in quotation marks, not as null.',
        'schema/type',
      ],
    ],
    [
      'two goals more than once',
      withEngagement({ goal: ['url', 'lead', 'url', 'lead'] }),
      [
        `${ENGAGEMENT_POINTER}/goal`,
        '"url" and "lead" are in the list more than once. Keep one of each.',
        'schema/uniqueItems',
      ],
    ],
    [
      'a long unknown behaviour',
      withEngagement({ visitor_behavior: ['y'.repeat(500)] }),
      [
        `${ENGAGEMENT_POINTER}/visitor_behavior/0`,
        `"${'y'.repeat(40)}…" is not a known visitor behaviour. Untick it or correct it in the JSON.`,
        'schema/enum',
      ],
    ],
    [
      'language selection a number',
      withEngagement({ language_selection: 0 }),
      [`${ENGAGEMENT_POINTER}/language_selection`, 'Write true or false here, not a number.', 'schema/type'],
    ],
  ])('%s', (_name, value, problem) => {
    expect(seen(value)).toEqual([problem]);
  });

  it.each([
    ['entry_point', 10, 'entry points'],
    ['visitor_behavior', 10, 'visitor behaviours'],
    ['target_audience', 20, 'target audiences'],
    ['goal', 10, 'goals'],
    ['consumer_identity', 5, 'consumer identities'],
  ])('%s holds at most %i', (key, limit, name) => {
    const problems = seen(withEngagement({ [key]: list(limit + 1) }));
    expect(problems[0]).toEqual([
      `${ENGAGEMENT_POINTER}/${key}`,
      `Keep at most ${limit} ${name}: the list has ${limit + 1}.`,
      'schema/maxItems',
    ]);
    expect(seen(withEngagement({ [key]: list(limit) })).map(([, , rule]) => rule)).not.toContain(
      'schema/maxItems',
    );
  });

  it.each(Object.keys(template.capabilities.engagement))('an engagement needs %s', (key) => {
    const { [key]: _left, ...rest } = template.capabilities.engagement as Record<string, unknown>;
    const problems = validate(named({ capabilities: { engagement: rest } }));
    expect(problems.map(({ pointer, rule }) => [pointer, rule])).toEqual([
      [`${ENGAGEMENT_POINTER}/${key}`, 'schema/required'],
    ]);
  });
});

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
      'a value twice',
      withEngagement({ goal: ['url', 'lead', 'url'] }),
      { label: 'Keep one', pointer: `${ENGAGEMENT_POINTER}/goal`, value: ['url', 'lead'] },
    ],
    [
      'another spelling',
      withEngagement({ goal: ['Purchase total'] }),
      { label: 'Write "purchase_total"', pointer: `${ENGAGEMENT_POINTER}/goal/0`, value: 'purchase_total' },
    ],
    [
      'scopes with too much space',
      named({ scope: ' a  b ' }),
      { label: 'Put one space between scopes', pointer: '/scope', value: 'a b' },
    ],
  ])('%s', (_name, value, fix) => {
    expect(fixed(value)).toEqual([[fix]]);
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

describe('hostile values', () => {
  it('__proto__ keys are plain keys', () => {
    const own = JSON.parse('{"__proto__":{"client_name":"x"},"constructor":1,"client_name":"x"}') as unknown;
    expect(validate(own)).toEqual([]);
    const inherited: unknown = Object.create({ client_name: 'x' });
    expect(seen(inherited)).toEqual([['/client_name', 'Give the application a name.', 'schema/required']]);
  });

  it('nests as deep as it likes', () => {
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level++) deep = { capabilities: deep };
    expect(validate(named({ capabilities: { engagement: { goal: [deep] }, deep } }))).toHaveLength(8);
  });

  it('of 50,000 wrong entries the first thousand are told, and the others counted', () => {
    const many = Array.from({ length: 50_000 }, () => ({}));
    const headers = validate(withWebhook({ endpoint: 'https://a.example', headers: many }));
    expect(headers).toHaveLength(1_001);
    expect(countProblems(headers)).toBe(100_000);
    expect(countProblems(validate(named({ grant_types: many.map((_, index) => `g${index}`) })))).toBe(50_000);
  });

  it('keys with slashes and tildes keep their pointer', () => {
    expect(validate(named({ 'client_name#a/b~c': 'x' })).map(({ pointer }) => pointer)).toEqual([
      '/client_name#a~1b~0c',
    ]);
  });

  it('lone surrogates are text', () => {
    expect(validate({ client_name: '\ud83d', redirect_uris: ['myapp://\udc4d'] })).toEqual([]);
  });

  it('takes less than 5 ms for the address on which a pattern took 14 s', () => {
    const manifest = withWebhook({ endpoint: 'https://webhooks.eu.mybrandconnector.com/~x' });
    validate(manifest);
    const start = performance.now();
    expect(validate(manifest)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5);
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
        fixes: [{ label: 'Use https://', pointer: '/endpoint', value: 'https://a.example' }],
      },
    ]);
  });
});
