import {
  CHANGE,
  CONTENT,
  ENDPOINT,
  fires,
  GOOD_ENDPOINT as GOOD,
  HOST,
  RICH,
  type Row,
  silent,
  withEndpoint,
  withWebhooks,
} from './row';

const at3 = (content: string, rich: string, change: string) =>
  withWebhooks({
    [CONTENT]: { endpoint: content },
    [RICH]: { endpoint: rich },
    [CHANGE]: { endpoint: change },
  });

export const ENDPOINT_ROWS: readonly Row[] = [
  fires(
    'endpoint/tunnel',
    'https://a1b2.ngrok-free.app/x',
    '"a1b2.ngrok-free.app" is a tunnel to somebody\'s machine. Use the address of a server that stays.',
  ),
  {
    rule: 'endpoint/tunnel',
    before: { redirect_uris: ['https://a.loca.lt/cb'] },
    found: [
      [
        '/redirect_uris/0',
        '"a.loca.lt" is a tunnel to somebody\'s machine. Use the address of a server that stays.',
      ],
    ],
  },
  ...silent('endpoint/tunnel', GOOD, withEndpoint('https://ngrok.io.acme-retail.com/')),
  fires(
    'endpoint/request-bin',
    'https://webhook.site/1',
    '"webhook.site" is a service for trying out requests. Use the address of your own server.',
  ),
  ...silent('endpoint/request-bin', GOOD),
  ...['localhost', '127.0.0.1', '[::1]'].map((host) =>
    fires(
      'endpoint/loopback',
      `https://${host}:8443/x`,
      `"${host}" is the machine itself, whichever that is. Use an address that the platform can reach.`,
    ),
  ),
  fires(
    'endpoint/loopback',
    'https://0x7f.1/',
    '"127.0.0.1" is the machine itself, whichever that is. Use an address that the platform can reach.',
  ),
  ...silent('endpoint/loopback', GOOD, { redirect_uris: ['http://localhost/cb'] }),
  ...['10.0.0.1', '169.254.169.254', '[fd00::1]'].map((host) =>
    fires(
      'endpoint/private',
      `https://${host}/x`,
      `"${host}" is an address that cannot be reached from the internet. Use one that the platform can reach.`,
    ),
  ),
  ...silent('endpoint/private', GOOD, withEndpoint('https://172.32.0.1/')),
  fires(
    'endpoint/private-name',
    'https://chat.internal/x',
    '"chat.internal" is not a name of the public DNS. Use one that the platform can look up.',
  ),
  ...silent('endpoint/private-name', GOOD, withEndpoint('https://internal.acme-retail.com/')),
  fires(
    'endpoint/single-label',
    'https://connector/x',
    '"connector" has no domain. Write the full name of the server.',
  ),
  ...silent('endpoint/single-label', GOOD, withEndpoint('https://your/x')),
  fires(
    'endpoint/ip-address',
    'https://52.20.10.4/x',
    '"52.20.10.4" is an IP address. Use the name that the server\'s certificate is made out to.',
  ),
  ...silent('endpoint/ip-address', GOOD, withEndpoint('https://10.0.0.1/')),
  fires(
    'endpoint/port',
    `${HOST}:8443/x?a=b:1`,
    'The address uses port 8443. Use 443, or make sure that the platform may call it.',
    `${HOST}/x?a=b:1`,
  ),
  ...silent('endpoint/port', GOOD, withEndpoint(`${HOST}:443/x`), withEndpoint('https://localhost:1/')),
  fires(
    'endpoint/user-info',
    'https://me:pw@connector.acme-retail.com/x?y=@',
    'Take the sign-in in front of "connector.acme-retail.com" out of the address. Use a header for it.',
    `${HOST}/x?y=@`,
  ),
  {
    rule: 'endpoint/user-info',
    before: { entry_uri: 'https://me:pw@app.acme-retail.com/' },
    found: [['/entry_uri', 'Take the sign-in in front of "app.acme-retail.com" out of the address.']],
    fixed: [{ entry_uri: 'https://app.acme-retail.com/' }],
  },
  ...silent('endpoint/user-info', GOOD, withEndpoint(`${HOST}/a@b`)),
  fires(
    'endpoint/fragment',
    `${HOST}/x#y`,
    'Remove "#y" from the address: it is never sent to the server.',
    `${HOST}/x`,
  ),
  ...silent('endpoint/fragment', GOOD),
  fires(
    'endpoint/secret-in-query',
    `${HOST}/x?code=abc&api_key=1`,
    'The address carries a credential in "code" and "api_key". Send it as a header instead.',
  ),
  {
    rule: 'endpoint/secret-in-query',
    before: { redirect_uris: [`${HOST}/cb?state=1&api_key=1`], logo_uri: `${HOST}/logo.png?sig=9f2b` },
    found: [
      ['/redirect_uris/0', 'The address carries a credential in "api_key". Take it out.'],
      ['/logo_uri', 'The address carries a credential in "sig". Take it out.'],
    ],
  },
  ...silent('endpoint/secret-in-query', GOOD, withEndpoint(`${HOST}/x?token=`)),
  fires(
    'endpoint/mixed-alphabets',
    'https://connector.\u0430cme-retail.com/x',
    '"connector.\u0430cme-retail.com" mixes Latin and Cyrillic letters and is really "connector.xn--cme-retail-yqi.com". Type it again.',
  ),
  ...silent('endpoint/mixed-alphabets', GOOD, withEndpoint('https://b\u00fccher.de/')),
  {
    rule: 'endpoint/same-address',
    before: at3(`${HOST}/a`, `${HOST}/b`, 'https://CONNECTOR.acme-retail.com:443/a'),
    found: [[ENDPOINT, `2 events go to "${HOST}/a". Make sure that the server tells them apart.`]],
  },
  ...silent(
    'endpoint/same-address',
    at3(`${HOST}/a`, `${HOST}/b`, `${HOST}/c`),
    at3('https://your/x', 'https://your/x', 'https://your/x'),
  ),
  {
    rule: 'endpoint/different-hosts',
    before: at3('https://old.acme-retail.com/a', `${HOST}/b`, `${HOST}/c`),
    found: [
      [
        ENDPOINT,
        'Events go to 2 hosts: "old.acme-retail.com" (1) and "connector.acme-retail.com" (2). Make sure that each is meant.',
      ],
    ],
  },
  ...silent(
    'endpoint/different-hosts',
    at3(`${HOST}/a`, `${HOST}/b`, `${HOST}/c`),
    at3('https://a.ngrok.io/a', `${HOST}/b`, 'https://your/c'),
  ),
];
