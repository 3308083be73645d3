import { at, CONTENT, type Row, silent, withEndpoint, withHeaders } from './row';

const NAME = 'com.acme.Chat';
const hidden = (text: string, names: string) =>
  `"${text}" holds characters that cannot be seen (${names}). Remove them.`;

export const NAME_ROWS: readonly Row[] = [
  {
    rule: 'name/reverse-domain',
    before: { client_name: 'Acme Chat' },
    found: [
      [
        '/client_name',
        '"Acme Chat" may not be unique. Start it with your domain in reverse, as in com.acme.Chat.',
      ],
    ],
  },
  ...silent(
    'name/reverse-domain',
    { client_name: NAME },
    { client_name: ' com.acme.chat\u200b' },
    { client_name: 'App name' },
    { client_name: '' },
    {},
  ),
  {
    rule: 'name/white-space',
    before: { client_name: `\t${NAME} `, ...(withHeaders(['X-A ', ' ']) as object) },
    found: [
      ['/client_name', `Remove the spaces around "${NAME}".`],
      [at(CONTENT, '/headers/0/header_name'), 'Remove the spaces around "X-A".'],
      [at(CONTENT, '/headers/0/header_value'), 'There are only spaces here. Type the value.'],
    ],
    fixed: [{ client_name: NAME, ...(withHeaders(['X-A ', ' ']) as object) }],
  },
  // Spaces around an address are an error of the schema.
  ...silent(
    'name/white-space',
    { client_name: NAME, description: ' a' },
    withEndpoint(' https://a.acme-retail.com'),
  ),
  {
    rule: 'name/invisible',
    before: {
      client_name: 'com.acme.\u200bChat',
      ...(withEndpoint('https://a.acme-retail.com/\u00ad') as object),
    },
    found: [
      ['/client_name', hidden('com.acme.⟨U+200B⟩Chat', 'U+200B')],
      [at(CONTENT, '/endpoint'), hidden('https://a.acme-retail.com/⟨U+00AD⟩', 'U+00AD')],
    ],
    fixed: [{ client_name: NAME, ...(withEndpoint('https://a.acme-retail.com/\u00ad') as object) }],
  },
  {
    rule: 'name/invisible',
    before: withHeaders(['X-\u202eA', '\u2066b']),
    found: [
      [at(CONTENT, '/headers/0/header_name'), hidden('X-⟨U+202E⟩A', 'U+202E')],
      [at(CONTENT, '/headers/0/header_value'), hidden('⟨U+2066⟩b', 'U+2066')],
    ],
    fixed: [withHeaders(['X-A', '\u2066b'])],
  },
  ...silent('name/invisible', { client_name: NAME, display_name: 'Acme 👩‍💻' }, withHeaders(['X-A', 'a\nb'])),
  {
    rule: 'name/translation-without-base',
    before: { 'client_name#fr': NAME },
    found: [['/client_name#fr', '"client_name#fr" translates a name that is not there. Add "client_name".']],
  },
  ...silent('name/translation-without-base', { client_name: NAME, 'client_name#fr': NAME }),
  {
    rule: 'name/language-tag',
    before: { client_name: NAME, 'client_name#jp-JP': NAME },
    found: [['/client_name#jp-JP', '"jp" is not the code of a language. Use "ja".']],
    fixed: [{ client_name: NAME, 'client_name#ja-JP': NAME }],
  },
  ...silent('name/language-tag', { 'client_name#ja': NAME, 'client_name#fr-CA': NAME }),
  {
    rule: 'name/translation-duplicate',
    before: { 'client_name#pt-BR': 'a', 'client_name#PT-br': 'b' },
    found: [
      [
        '/client_name#PT-br',
        '"client_name#PT-br" is the same language as "client_name#pt-BR". Keep one of the two.',
      ],
    ],
    fixed: [{ 'client_name#pt-BR': 'a' }],
  },
  ...silent('name/translation-duplicate', { 'client_name#pt-BR': 'a', 'client_name#pt': 'b' }),
];

const logo = (logo_uri: string) => ({ logo_uri });
const GOOD = logo('https://www.acme-retail.com/logo.png');

export const LOGO_ROWS: readonly Row[] = [
  {
    rule: 'logo/http',
    before: logo('http://www.acme-retail.com/logo.png'),
    found: [['/logo_uri', '"www.acme-retail.com" is asked for the logo without https. Use https://.']],
    fixed: [GOOD],
  },
  ...silent('logo/http', GOOD, logo('/img/logo.png')),
  {
    rule: 'logo/data',
    before: logo('data:image/png;base64,AAAA'),
    found: [
      [
        '/logo_uri',
        '"data:image/png;base64,AAAA" is the picture itself. Put it on a server and write its https:// address.',
      ],
    ],
  },
  ...silent('logo/data', GOOD),
  {
    rule: 'logo/scheme',
    before: logo('file:///C:/logo.png'),
    found: [
      ['/logo_uri', 'The logo cannot be loaded from "file:///C:/logo.png". Write an https:// address.'],
    ],
  },
  ...silent(
    'logo/scheme',
    GOOD,
    logo('http://a.acme-retail.com/a.png'),
    logo('data:image/png,'),
    logo('/a.png'),
  ),
  {
    rule: 'logo/type',
    before: logo('https://www.acme-retail.com/about/logo.PDF?v=1.png'),
    found: [['/logo_uri', '"logo.PDF" is not a picture. Use a PNG of 70 by 70 pixels.']],
  },
  {
    rule: 'logo/type',
    before: logo('/img/logo.html'),
    found: [['/logo_uri', '"logo.html" is not a picture. Use a PNG of 70 by 70 pixels.']],
  },
  ...silent(
    'logo/type',
    GOOD,
    logo('https://www.acme-retail.com'),
    logo('https://www.acme-retail.com/logo'),
    logo('data:text/html,a/b.html'),
  ),
  {
    rule: 'logo/size',
    before: GOOD,
    size: { width: 140, height: 70 },
    found: [['/logo_uri', 'The picture has 140 by 70 pixels. Use one of exactly 70 by 70.']],
  },
  ...silent('logo/size', GOOD),
  { rule: 'logo/size', before: GOOD, size: { width: 70, height: 70 }, found: [] },
];
