import { at, CHANGE, CONTENT, HOST, RICH, type Row, silent, withWebhooks } from './row';

const OLD = 'ms.MessagingEventNotification.ExConversationChangeNotification';
const hook = { endpoint: `${HOST}/x`, max_retries: 2 };
const CREDENTIALS = { grant_types: ['client_credentials'] };
const ADD_CREDENTIALS =
  'Add "client_credentials" to the grant types: an app with webhooks signs in as itself.';

export const EVENT_ROWS: readonly Row[] = [
  {
    rule: 'event/messaging-name',
    before: withWebhooks({ [OLD]: hook, [CONTENT]: hook }),
    found: [[at(OLD), `The platform calls this event "${CHANGE}", not "${OLD}". Rename it.`]],
    fixed: [withWebhooks({ [CHANGE]: hook, [CONTENT]: hook })],
  },
  {
    rule: 'event/messaging-name',
    before: withWebhooks({ [OLD]: hook, [CHANGE]: hook }),
    found: [
      [
        at(OLD),
        `The platform calls this event "${CHANGE}", not "${OLD}". Both stand here: remove the wrong one.`,
      ],
    ],
    fixed: [withWebhooks({ [CHANGE]: hook })],
  },
  ...silent('event/messaging-name', withWebhooks({ [CHANGE]: hook })),
  {
    rule: 'event/misspelt',
    before: withWebhooks({ 'ms.MessagingEventNotification.RichContentEvnet': hook, [CONTENT]: hook }),
    found: [
      [
        at('ms.MessagingEventNotification.RichContentEvnet'),
        `"ms.MessagingEventNotification.RichContentEvnet" is not a known event type. Did you mean "${RICH}"?`,
      ],
    ],
    fixed: [withWebhooks({ [RICH]: hook, [CONTENT]: hook })],
  },
  {
    rule: 'event/misspelt',
    before: withWebhooks({
      'ms.MessagingEventNotification.RichContent': hook,
      'cqm.ExConversationChange': hook,
    }),
    found: [
      [
        at('ms.MessagingEventNotification.RichContent'),
        `"ms.MessagingEventNotification.RichContent" is not a known event type. Did you mean "${RICH}"?`,
      ],
      [
        at('cqm.ExConversationChange'),
        `"cqm.ExConversationChange" is not a known event type. Did you mean "${CHANGE}"?`,
      ],
    ],
    fixed: [withWebhooks({ [RICH]: hook, 'cqm.ExConversationChange': hook })],
  },
  {
    rule: 'event/misspelt',
    before: withWebhooks({ ContentEvent: hook }),
    found: [[at('ContentEvent'), `"ContentEvent" is not a known event type. Did you mean "${CONTENT}"?`]],
    fixed: [withWebhooks({ [CONTENT]: hook })],
  },
  {
    rule: 'event/misspelt',
    before: withWebhooks({ [CONTENT]: hook, [`${CONTENT}s`]: hook }),
    found: [
      [
        at(`${CONTENT}s`),
        `"${CONTENT}s" is not a known event type. "${CONTENT}" stands beside it: keep one of the two.`,
      ],
    ],
  },
  ...silent('event/misspelt', withWebhooks({ [CONTENT]: hook, 'foo.Bar': hook, [OLD]: hook })),
  {
    rule: 'event/unknown',
    before: withWebhooks({ [CONTENT]: hook, 'foo.Bar': hook }),
    found: [
      [at('foo.Bar'), '"foo.Bar" is not a known event type. Keep it only if LivePerson gave you this name.'],
    ],
    fixed: [withWebhooks({ [CONTENT]: hook })],
  },
  ...silent('event/unknown', withWebhooks({ [CONTENT]: hook, [OLD]: hook, retry: {} })),
  {
    rule: 'event/no-content',
    before: withWebhooks({ [CHANGE]: hook }),
    found: [
      [
        at(CONTENT),
        'No webhook receives text messages. Add one for ContentEvent, unless the app only watches.',
      ],
    ],
  },
  ...silent(
    'event/no-content',
    withWebhooks({ [CONTENT]: hook }),
    withWebhooks({ ContentEvents: hook }),
    withWebhooks({ retry: { retention_time: 60 } }),
    {},
  ),
  {
    rule: 'event/no-client-credentials',
    before: { grant_types: ['authorization_code'], ...(withWebhooks({ [CONTENT]: hook }) as object) },
    found: [['/grant_types', ADD_CREDENTIALS]],
    fixed: [
      {
        grant_types: ['client_credentials', 'authorization_code'],
        ...(withWebhooks({ [CONTENT]: hook }) as object),
      },
    ],
  },
  {
    rule: 'event/no-client-credentials',
    before: withWebhooks({ [CONTENT]: hook }),
    found: [['/grant_types', ADD_CREDENTIALS]],
    fixed: [{ ...CREDENTIALS, ...(withWebhooks({ [CONTENT]: hook }) as object) }],
  },
  ...silent(
    'event/no-client-credentials',
    { ...CREDENTIALS, ...(withWebhooks({ [CONTENT]: hook }) as object) },
    // A typing mistake is an error of the schema.
    { grant_types: ['client_credential'], ...(withWebhooks({ [CONTENT]: hook }) as object) },
    { grant_types: 'client_credentials', ...(withWebhooks({ [CONTENT]: hook }) as object) },
    { capabilities: { webhooks: {} } },
  ),
];
