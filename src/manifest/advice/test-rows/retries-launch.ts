import { at, CONTENT, HOST, RICH, type Row, silent, withWebhooks } from './row';

const hook = (name: string, max_retries?: number) => ({
  endpoint: `${HOST}/${name}`,
  ...(max_retries !== undefined && { max_retries }),
});
const retry = { retention_time: 86_400 };
const NUMBER = at(CONTENT, '/max_retries');
const toFill = { endpoint: 'https://your/webhooks/endpoint' };

export const RETRY_ROWS: readonly Row[] = [
  {
    rule: 'retry/no-effect',
    before: withWebhooks({ [CONTENT]: hook('a', 3), [RICH]: hook('b', 0), retry }),
    found: [[NUMBER, '3 has no effect beside the retention time. Remove it.']],
    fixed: [withWebhooks({ [CONTENT]: hook('a'), [RICH]: hook('b', 0), retry })],
  },
  ...silent(
    'retry/no-effect',
    withWebhooks({ [CONTENT]: hook('a', 3), retry: {} }),
    withWebhooks({ [CONTENT]: hook('a', 0), retry }),
    withWebhooks({ [CONTENT]: hook('a', 6), retry }),
  ),
  {
    rule: 'retry/dropped',
    before: withWebhooks({ [CONTENT]: hook('a', 0), [RICH]: hook('b'), retry }),
    found: [
      [
        NUMBER,
        '0 means that this event is dropped when its delivery fails. Remove it to have the event kept, too.',
      ],
    ],
    fixed: [withWebhooks({ [CONTENT]: hook('a'), [RICH]: hook('b'), retry })],
  },
  ...silent(
    'retry/dropped',
    withWebhooks({ [CONTENT]: hook('a', 0) }),
    withWebhooks({ [CONTENT]: hook('a'), retry }),
  ),
  {
    rule: 'retry/none',
    before: withWebhooks({ [CONTENT]: hook('a'), [RICH]: hook('b', 2), 'foo.Bar': hook('c') }),
    found: [
      [
        NUMBER,
        '2 events are dropped at their first failure: "Text messages" and "foo.Bar". Set a retention time, or a number of retries.',
      ],
    ],
    fixed: [withWebhooks({ [CONTENT]: hook('a'), [RICH]: hook('b'), 'foo.Bar': hook('c'), retry })],
  },
  ...silent(
    'retry/none',
    withWebhooks({ [CONTENT]: hook('a', 1) }),
    withWebhooks({ [CONTENT]: hook('a', 0) }),
    withWebhooks({ [CONTENT]: hook('a'), retry }),
    withWebhooks({ [CONTENT]: toFill }),
    withWebhooks({ [CONTENT]: hook('a'), retention_time: 60 }),
  ),
  {
    rule: 'retry/seconds-only',
    before: withWebhooks({ [CONTENT]: hook('a', 5), [RICH]: hook('b', 1) }),
    found: [
      [
        at('retry/retention_time'),
        'Retries by number outlast 5 seconds at most (earlier documentation: 150). Set a retention time to cover an outage.',
      ],
    ],
    fixed: [withWebhooks({ [CONTENT]: hook('a'), [RICH]: hook('b'), retry })],
  },
  ...silent(
    'retry/seconds-only',
    withWebhooks({ [CONTENT]: hook('a', 0), [RICH]: hook('b') }),
    withWebhooks({ [CONTENT]: hook('a', 5), retry }),
    withWebhooks({ [CONTENT]: { ...toFill, max_retries: 3 } }),
  ),
];

const entry_uri = 'https://app.acme-retail.com/start';
const off = (what: string, them: string) =>
  `Quick launch is off, so the ${what} no effect in its menu. Switch it on, or remove ${them}.`;

export const LAUNCH_ROWS: readonly Row[] = [
  {
    rule: 'launch/no-entry',
    before: { quick_launch_enabled: true },
    found: [
      ['/entry_uri', 'Add an entry address: without one the app is not shown in the quick-launch menu.'],
    ],
  },
  ...silent(
    'launch/no-entry',
    { quick_launch_enabled: true, entry_uri },
    { quick_launch_enabled: false },
    {},
  ),
  {
    rule: 'launch/http-entry',
    before: { entry_uri: 'http://app.acme-retail.com/start' },
    found: [
      ['/entry_uri', 'The application at "app.acme-retail.com" is opened without encryption. Use https://.'],
    ],
    fixed: [{ entry_uri }],
  },
  ...silent('launch/http-entry', { entry_uri }, { entry_uri: 'http://localhost:8080/start' }, {}),
  {
    rule: 'launch/no-profiles',
    before: { quick_launch_enabled: true, entry_uri, enabled_for_profiles: [] },
    found: [
      [
        '/enabled_for_profiles',
        'List the profiles that may open the app, or nobody may see it in the quick-launch menu.',
      ],
    ],
  },
  ...silent(
    'launch/no-profiles',
    { quick_launch_enabled: true, entry_uri, enabled_for_profiles: [1] },
    { quick_launch_enabled: true, entry_uri: 'https://your/application' },
    {},
  ),
  {
    rule: 'launch/not-enabled',
    before: { entry_uri },
    found: [['/quick_launch_enabled', off('entry address has', 'the address')]],
    fixed: [{ quick_launch_enabled: true, entry_uri }],
  },
  {
    rule: 'launch/not-enabled',
    before: { quick_launch_enabled: false, enabled_for_profiles: [1] },
    found: [['/quick_launch_enabled', off('profiles have', 'the profiles')]],
    fixed: [{ quick_launch_enabled: true, enabled_for_profiles: [1] }, { quick_launch_enabled: false }],
  },
  ...silent(
    'launch/not-enabled',
    { quick_launch_enabled: true, entry_uri, enabled_for_profiles: [1] },
    { quick_launch_enabled: false, enabled_for_profiles: [] },
    { quick_launch_enabled: 'yes', entry_uri },
  ),
];
