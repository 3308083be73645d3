import { at, CONTENT, type Row, silent, withEndpoint, withHeaders } from './row';

const ENDPOINT = at(CONTENT, '/endpoint');

export const PLACEHOLDER_ROWS: readonly Row[] = [
  {
    rule: 'placeholder/name',
    before: { client_name: 'App name', display_name: 'com.example.Shown', 'client_name#fr': 'My App' },
    found: [
      ['/client_name', '"App name" is a placeholder. Type the name of your app.'],
      ['/display_name', '"com.example.Shown" is a placeholder. Type the name of your app.'],
      ['/client_name#fr', '"My App" is a placeholder. Type the name of your app.'],
    ],
  },
  ...silent(
    'placeholder/name',
    { client_name: 'com.acme.Chat' },
    { client_name: 'App names' },
    { client_name: 1 },
  ),
  {
    rule: 'placeholder/description',
    before: { description: 'App description' },
    found: [
      [
        '/description',
        '"App description" is a placeholder. Say what your app does, or remove the description.',
      ],
    ],
  },
  ...silent(
    'placeholder/description',
    { description: 'Carries messages' },
    { client_name: 'App description' },
  ),
  {
    rule: 'placeholder/address',
    before: {
      entry_uri: 'https://your-domain.com/start',
      redirect_uris: ['https://your/application/callback'],
      ...(withEndpoint('https://your/webhooks/endpoint') as object),
    },
    found: [
      [
        '/entry_uri',
        '"https://your-domain.com/start" is a placeholder. Type the address of your own server.',
      ],
      [
        '/redirect_uris/0',
        '"https://your/application/callback" is a placeholder. Type the address of your own server.',
      ],
      [ENDPOINT, '"https://your/webhooks/endpoint" is a placeholder. Type the address of your own server.'],
    ],
  },
  ...silent('placeholder/address', withEndpoint('https://yourang.com/x'), withEndpoint('http://your/x'), {
    description: 'https://your/webhooks/endpoint',
  }),
  {
    rule: 'placeholder/example-host',
    before: withEndpoint('https://hooks.example.com/content'),
    found: [[ENDPOINT, '"hooks.example.com" is only for examples. Type the name of your own server.']],
  },
  ...silent('placeholder/example-host', withEndpoint('https://example.acme-retail.com/content')),
  {
    rule: 'placeholder/marker',
    before: {
      client_name: 'com.acme.<YOURAPPNAME>',
      x_unknown: ['{YOUR_APPLICATION_DOMAIN}'],
      ...(withHeaders(['X-Key', 'Bearer YOUR_TOKEN']) as object),
    },
    found: [
      ['/client_name', 'Put the real value in place of "<YOURAPPNAME>".'],
      ['/x_unknown/0', 'Put the real value in place of "{YOUR_APPLICATION_DOMAIN}".'],
      [at(CONTENT, '/headers/0/header_value'), 'Put the real value in place of "YOUR_TOKEN".'],
    ],
  },
  // The schema refuses an address with a mark in its host, and says to replace it.
  ...silent('placeholder/marker', withEndpoint('https://<YOUR_HOST>/x'), withHeaders(['X-Json', '{"a": 1}'])),
  {
    rule: 'placeholder/header',
    before: withHeaders(['NAME', 'VALUE']),
    found: [
      [
        at(CONTENT, '/headers/0/header_name'),
        '"NAME" is a placeholder. Type the header that your server expects, or remove it.',
      ],
      [
        at(CONTENT, '/headers/0/header_value'),
        '"VALUE" is a placeholder. Type the header that your server expects, or remove it.',
      ],
    ],
  },
  ...silent('placeholder/header', withHeaders(['X-Name', 'values'])),
];
