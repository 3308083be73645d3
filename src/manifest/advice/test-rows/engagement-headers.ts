import template from '../../templates/connector.json';
import {
  at,
  CONTENT,
  HOST,
  headersOf,
  RICH,
  type Row,
  silent,
  withEngagement,
  withHeaders,
  withWebhooks,
} from './row';

const list = (key: string) => `/capabilities/engagement/${key}`;

export const ENGAGEMENT_ROWS: readonly Row[] = [
  {
    rule: 'engagement/unauth',
    before: withEngagement({ consumer_identity: ['unauth', 'auth'] }),
    found: [
      [
        list('consumer_identity/0'),
        '"unauth" is not supported according to the documentation. Use "auth" only.',
      ],
    ],
    fixed: [withEngagement({ consumer_identity: ['auth'] })],
  },
  {
    rule: 'engagement/unauth',
    before: withEngagement({ consumer_identity: ['unauth'] }),
    found: [
      [
        list('consumer_identity/0'),
        '"unauth" is not supported according to the documentation. Use "auth" only.',
      ],
    ],
    fixed: [withEngagement({ consumer_identity: ['auth'] })],
  },
  ...silent('engagement/unauth', withEngagement({})),
  {
    rule: 'engagement/empty',
    before: withEngagement({ goal: [], target_audience: [] }),
    found: [
      [
        list('target_audience'),
        'The list is empty, so that no campaign can be offered to a chosen audience. Tick what may be used.',
      ],
      [list('goal'), 'The list is empty, so that no campaign can have a goal. Tick what may be used.'],
    ],
    fixed: [withEngagement({ goal: [] })],
  },
  // These two are errors of the schema.
  ...silent('engagement/empty', withEngagement({ entry_point: [], consumer_identity: [] })),
  {
    rule: 'engagement/template-values',
    before: withEngagement({ goal: ['lead', 'url'] }),
    found: [
      [
        list('goal'),
        'The template also has purchase_total, num_of_pages and service_activity. Tick what campaigns may use.',
      ],
    ],
    fixed: [withEngagement({ goal: ['purchase_total', 'num_of_pages', 'lead', 'url', 'service_activity'] })],
  },
  ...silent('engagement/template-values', template, withEngagement({ goal: [] })),
];

const NAME = at(CONTENT, '/headers/0/header_name');
const VALUE = at(CONTENT, '/headers/0/header_value');
const fires = (rule: string, header: [string, string], place: string, message: string): Row => ({
  rule,
  before: withHeaders(header),
  found: [[place, message]],
});
const removed = (row: Row): Row => ({ ...row, fixed: [withHeaders()] });
const withTwo = (first: [string, string], second: [string, string]) =>
  withWebhooks({
    [CONTENT]: { endpoint: `${HOST}/a`, headers: headersOf([first]) },
    [RICH]: { endpoint: `${HOST}/b`, headers: headersOf([second]) },
  });

export const HEADER_ROWS: readonly Row[] = [
  {
    rule: 'header/whole-line',
    before: withHeaders(['Authorization: Bearer abc', '']),
    found: [
      [
        at(CONTENT, '/headers/0/header_name'),
        'The name and the value stand together here. The name is "Authorization"; what follows the colon is the value.',
      ],
    ],
    fixed: [withHeaders(['Authorization', 'Bearer abc'])],
  },
  {
    rule: 'header/whole-line',
    before: withHeaders(['X-Region: eu', 'us']),
    found: [
      [
        at(CONTENT, '/headers/0/header_name'),
        'The name and the value stand together here. The name is "X-Region"; what follows the colon is the value.',
      ],
    ],
    fixed: [],
  },
  ...silent('header/whole-line', withHeaders(['X-Region', 'a: b']), withHeaders(['X-Region:', ''])),
  ...silent('header/name-characters', withHeaders(['X-Region: eu', ''])),
  // A character that nobody sees makes it no line; what is wrong with the name is told.
  {
    rule: 'header/name-characters',
    before: withHeaders(['\u200bX-Region:eu', '']),
    found: [
      [
        at(CONTENT, '/headers/0/header_name'),
        '"X-Region:eu" has ":" in it, which the name of a header may not have. Type it again.',
      ],
    ],
  },
  ...silent('header/name-characters', withHeaders(['(withheld by the sender)', 'eu'])),
  fires(
    'header/name-characters',
    ['X Key', 'a'],
    NAME,
    '"X Key" has a space in it, which the name of a header may not have. Type it again.',
  ),
  fires(
    'header/name-characters',
    ['X-Kéy:', 'a'],
    NAME,
    '"X-Kéy:" has "é" in it, which the name of a header may not have. Type it again.',
  ),
  // Spaces around and hidden characters are told of by themselves; an empty name is an error of the schema.
  ...silent(
    'header/name-characters',
    withHeaders(['X-Key', 'a']),
    withHeaders([' X-\u200bKey ', 'a']),
    withHeaders(['', 'a']),
  ),
  fires(
    'header/value-characters',
    ['X-Key', 'a\r\nEvil: b'],
    VALUE,
    '"a⟨U+000D⟩⟨U+000A⟩Evil: b" has "⟨U+000D⟩" in it. Use plain ASCII characters on one line.',
  ),
  fires(
    'header/value-characters',
    ['X-City', 'Köln'],
    VALUE,
    '"Köln" has "ö" in it. Use plain ASCII characters on one line.',
  ),
  ...silent('header/value-characters', withHeaders(['X-Key', 'a b\tc']), withHeaders(['X-Key', ' a\u200b'])),
  removed(
    fires(
      'header/hop-by-hop',
      ['Transfer-Encoding', 'chunked'],
      NAME,
      '"Transfer-Encoding" belongs to the connection and is not passed on. Remove it.',
    ),
  ),
  ...silent('header/hop-by-hop', withHeaders(['X-Connection', 'a'])),
  removed(
    fires('header/reserved', ['HOST', 'a'], NAME, '"HOST" is set by whoever sends the request. Remove it.'),
  ),
  removed(
    fires(
      'header/reserved',
      ['Content-Length', '3'],
      NAME,
      '"Content-Length" is set by whoever sends the request. Remove it.',
    ),
  ),
  ...silent('header/reserved', withHeaders(['X-Host', 'a'], ['Content-Type', 'application/json'])),
  removed(
    fires(
      'header/platform',
      ['X-LivePerson-Account-Id', '1'],
      NAME,
      '"X-LivePerson-Account-Id" is one of the platform\'s own headers. Use another name, or remove it.',
    ),
  ),
  ...silent('header/platform', withHeaders(['X-Live', 'a'])),
  {
    rule: 'header/duplicate',
    before: withHeaders(['X-A', '1'], ['x-a', '1'], ['X-A', '2']),
    found: [
      [at(CONTENT, '/headers/1/header_name'), '"x-a" stands twice for this event. Keep one.'],
      [
        at(CONTENT, '/headers/2/header_name'),
        '"X-A" stands twice for this event, with different values. Keep one.',
      ],
    ],
    fixed: [withHeaders(['X-A', '1'], ['X-A', '2'])],
  },
  ...silent('header/duplicate', withTwo(['X-A', '1'], ['X-A', '1'])),
  fires(
    'header/credential',
    ['Authorization', 'abc'],
    VALUE,
    'The value of "Authorization" looks like a credential. Send the file only to people who may know it.',
  ),
  fires(
    'header/credential',
    ['X-A', 'Bearer abc'],
    VALUE,
    'The value of "X-A" looks like a credential. Send the file only to people who may know it.',
  ),
  ...silent(
    'header/credential',
    withHeaders(['X-Region', 'eu']),
    withHeaders(['X-Api-Key', '']),
    withHeaders(['X-Api-Key', '(withheld by the sender)']),
    withHeaders(['X-Api-Key', 'YOUR_KEY']),
  ),
  {
    rule: 'header/differs',
    before: withTwo(['X-Region', 'eu'], ['x-region', 'us']),
    found: [
      [
        at(RICH, '/headers/0/header_value'),
        '"x-region" has 2 different values at different events. Make sure that each is meant.',
      ],
    ],
  },
  ...silent(
    'header/differs',
    withTwo(['X-Region', 'eu'], ['X-Region', 'eu']),
    withTwo(['X-Region', 'eu'], ['X-Region', '(withheld by the sender)']),
    withHeaders(['X-A', '1'], ['X-A', '2']),
  ),
];
