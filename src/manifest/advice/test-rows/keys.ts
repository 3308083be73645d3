import { at, CHANGE, CONTENT, HOST, type Row, silent, withEngagement, withWebhooks } from './row';

const OLD = 'ms.MessagingEventNotification.ExConversationChangeNotification';
const hook = { endpoint: `${HOST}/x`, max_retries: 2 };

const misspelt = (key: string, name: string) =>
  `"${key}" is not a key that the platform knows here. Did you mean "${name}"?`;

export const KEY_ROWS: readonly Row[] = [
  {
    rule: 'key/misspelt',
    before: { clientName: 'a', scope: 'b' },
    found: [['/clientName', misspelt('clientName', 'client_name')]],
    fixed: [{ client_name: 'a', scope: 'b' }],
  },
  {
    rule: 'key/misspelt',
    before: { redirect_uri: 'https://a.acme-retail.com/' },
    found: [['/redirect_uri', misspelt('redirect_uri', 'redirect_uris')]],
    fixed: [{ redirect_uris: ['https://a.acme-retail.com/'] }],
  },
  {
    rule: 'key/misspelt',
    before: { capabilities: { webhook: { [CONTENT]: hook } } },
    found: [['/capabilities/webhook', misspelt('webhook', 'webhooks')]],
    fixed: [withWebhooks({ [CONTENT]: hook })],
  },
  {
    rule: 'key/misspelt',
    before: withWebhooks({ [CONTENT]: { endpoints: 'https://x', max_retry: 3, url: 1 } }),
    found: [
      [at(CONTENT, '/endpoints'), misspelt('endpoints', 'endpoint')],
      [at(CONTENT, '/max_retry'), misspelt('max_retry', 'max_retries')],
      [at(CONTENT, '/url'), misspelt('url', 'endpoint')],
    ],
    fixed: [withWebhooks({ [CONTENT]: { endpoint: 'https://x', max_retry: 3, url: 1 } })],
  },
  {
    rule: 'key/misspelt',
    before: withWebhooks({ retry: { retentionTime: 60 }, 'foo.Bar': { headers: [{ name: 'A' }] } }),
    found: [
      [at('retry/retentionTime'), misspelt('retentionTime', 'retention_time')],
      [at('foo.Bar/headers/0/name'), misspelt('name', 'header_name')],
    ],
    fixed: [withWebhooks({ retry: { retention_time: 60 }, 'foo.Bar': { headers: [{ name: 'A' }] } })],
  },
  {
    rule: 'key/misspelt',
    before: { quick_launch: true, profiles: [1], ...(withWebhooks({ retry: { retention: 60 } }) as object) },
    found: [
      ['/quick_launch', misspelt('quick_launch', 'quick_launch_enabled')],
      ['/profiles', misspelt('profiles', 'enabled_for_profiles')],
      [at('retry/retention'), misspelt('retention', 'retention_time')],
    ],
  },
  {
    rule: 'key/misspelt',
    before: withEngagement({ goals: ['url'], visitor_behaviour: [] }),
    found: [
      [
        '/capabilities/engagement/goals',
        '"goals" is not a key that the platform knows here. "goal" stands beside it: keep one of the two.',
      ],
      [
        '/capabilities/engagement/visitor_behaviour',
        '"visitor_behaviour" is not a key that the platform knows here. "visitor_behavior" stands beside it: keep one of the two.',
      ],
    ],
  },
  {
    rule: 'key/misspelt',
    before: { 'clientName#fr': 'a' },
    found: [['/clientName#fr', misspelt('clientName#fr', 'client_name#fr')]],
    fixed: [{ 'client_name#fr': 'a' }],
  },
  {
    rule: 'key/misspelt',
    before: withWebhooks({ [CONTENT]: hook, retries: { retention_time: 60 } }),
    found: [[at('retries'), misspelt('retries', 'retry')]],
    fixed: [withWebhooks({ [CONTENT]: hook, retry: { retention_time: 60 } })],
  },
  ...silent(
    'key/misspelt',
    { 'display_name#fr': 'a' },
    { client_name: 'a', x_team: 1, client_id: 'b' },
    withWebhooks({ [CONTENT]: hook }),
    { x_unknown: { clientName: 'a' } },
  ),
  {
    rule: 'key/wrong-level',
    before: { webhooks: { [CONTENT]: hook }, client_name: 'a' },
    found: [['/webhooks', '"webhooks" stands at the wrong level. Move it into "capabilities".']],
    fixed: [{ client_name: 'a', capabilities: { webhooks: { [CONTENT]: hook } } }],
  },
  {
    rule: 'key/wrong-level',
    before: withWebhooks({ [CONTENT]: { endpoint: 'https://x', retention_time: 60 } }),
    found: [
      [
        at(CONTENT, '/retention_time'),
        '"retention_time" stands at the wrong level. Move it into "retry", inside of "webhooks".',
      ],
    ],
    fixed: [withWebhooks({ [CONTENT]: { endpoint: 'https://x' }, retry: { retention_time: 60 } })],
  },
  {
    rule: 'key/wrong-level',
    before: { capabilities: { [OLD]: hook, goals: ['url'], max_retries: 3, scope: 'a' }, scope: 'b' },
    found: [
      [
        `/capabilities/${OLD}`,
        `"${OLD}" stands at the wrong level. Move it into "webhooks", inside of "capabilities", as "${CHANGE}".`,
      ],
      [
        '/capabilities/goals',
        '"goals" stands at the wrong level. Move it into "engagement", inside of "capabilities", as "goal".',
      ],
      [
        '/capabilities/max_retries',
        '"max_retries" stands at the wrong level. Move it into the webhook of an event.',
      ],
      [
        '/capabilities/scope',
        '"scope" stands at the wrong level. Move it to the top level. Something else stands there already: keep one of the two.',
      ],
    ],
    fixed: [
      {
        capabilities: {
          goals: ['url'],
          max_retries: 3,
          scope: 'a',
          webhooks: { [CHANGE]: hook },
        },
        scope: 'b',
      },
    ],
  },
  ...silent(
    'key/wrong-level',
    withWebhooks({ [CONTENT]: hook }),
    { x: { webhooks: {} } },
    { capabilities: { enabled: true } },
  ),
  {
    rule: 'key/platform',
    before: { client_secret: 'a', id: 'b', deleted: false },
    found: [
      [
        '/client_secret',
        '"client_secret" is written by the platform. Remove it from a request to install. It is a credential: keep it out of the file.',
      ],
      ['/id', '"id" is written by the platform. Remove it from a request to install.'],
      ['/deleted', '"deleted" is written by the platform. Remove it from a request to install.'],
    ],
    fixed: [{ id: 'b', deleted: false }],
  },
  ...silent('key/platform', { client_name: 'a', x: { id: 1 } }),
  {
    rule: 'key/record',
    before: { is_internal: true, categories: [], overview: '', capabilities: { broadcast: {} } },
    found: [
      ...['is_internal', 'categories', 'overview', 'capabilities/broadcast'].map(
        (place): [string, string] => [
          `/${place}`,
          `"${place.replace('capabilities/', '')}" stands in records of the platform. It is unknown whether a request may set it: ask the account team, or remove it.`,
        ],
      ),
    ],
    fixed: [{ categories: [], overview: '', capabilities: { broadcast: {} } }],
  },
  ...silent('key/record', { capabilities: { overview: '' } }),
  {
    rule: 'key/unknown',
    before: { x_team: 1, client_name: 'a' },
    found: [
      [
        '/x_team',
        '"x_team" is not a key that the platform is known to take. Keep it only if somebody needs it.',
      ],
    ],
    fixed: [{ client_name: 'a' }],
  },
  {
    rule: 'key/unknown',
    before: { 'display_name#fr': 'a', scope: 'b' },
    found: [
      [
        '/display_name#fr',
        'Only "client_name" is known to have translations. Keep "display_name#fr" only if somebody needs it.',
      ],
    ],
    fixed: [{ scope: 'b' }],
  },
  ...silent('key/unknown', { client_name: 'a', goals: [], overview: '', id: 1, api_token: 'abcdef' }),
  {
    rule: 'key/credential',
    before: { api_token: 'abcdef', x: [{ deep: { note: 'ghp_16C7e42F292c6912E7' } }], password: ['hunter2'] },
    found: [
      ['/api_token', 'The value of "api_token" looks like a credential. Keep it out of the manifest.'],
      ['/x/0/deep/note', 'The value of "note" looks like a credential. Keep it out of the manifest.'],
      ['/password/0', 'The value of "password" looks like a credential. Keep it out of the manifest.'],
    ],
    fixed: [{ x: [{ deep: { note: 'ghp_16C7e42F292c6912E7' } }], password: ['hunter2'] }],
  },
  {
    rule: 'key/credential',
    before: {
      description: 'Chat, with AKIAIOSFODNN7EXAMPLE',
      'client_name#fr': 'sk_live_4eC39HqLyjWDarjtT1zdp7dc',
    },
    found: [
      ['/description', '"description" has what looks like a credential in it. Keep it out of the manifest.'],
      [
        '/client_name#fr',
        '"client_name#fr" has what looks like a credential in it. Keep it out of the manifest.',
      ],
    ],
  },
  ...silent('key/credential', {
    client_name: 'com.acme.Connector24x7Extended',
    display_name: 'sk_SK and pk-PK: 24 languages',
    description: 'Sends the token sk_live to 0b5d3c1e-77aa-4b1c-9d2e-1f2a3b4c5d6e',
    token_endpoint_auth_method: 'client_secret_basic',
    overview: 'Basic connector',
    software: 'com.acme.Connector24x7Extended',
    api_token: '',
    password: '(withheld by the sender)',
    x_ref: '0b5d3c1e-77aa-4b1c-9d2e-1f2a3b4c5d6e',
  }),
];
