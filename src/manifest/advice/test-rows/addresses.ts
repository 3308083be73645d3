import { fires, GOOD_ENDPOINT as GOOD, HOST, type Row, silent, withEndpoint } from './row';

const ADDRESS = `${HOST}/content`;
const noName = (host: string) => `"${host}" is no name of a server. Write the name as the DNS has it.`;
const copied = (tail: string) => `The address ends with ${tail}, which looks copied along with it.`;

export const ADDRESS_ROWS: readonly Row[] = [
  ...[`https://${ADDRESS}`, `http://${ADDRESS}`, ADDRESS.replace('https://', 'https://https//')].map(
    (twice) =>
      fires('address/scheme-twice', twice, 'The address begins with https:// twice. Write it once.', ADDRESS),
  ),
  ...silent(
    'address/scheme-twice',
    GOOD,
    withEndpoint(`${ADDRESS}?next=https://https://a.b`),
    withEndpoint('https://https.acme-retail.com/'),
  ),
  // The host that is read there is none that anybody wrote; here it is.
  ...silent('endpoint/single-label', withEndpoint(`https://${ADDRESS}`)),
  ...silent('address/scheme-twice', withEndpoint('https://https:8443/content')),
  fires(
    'endpoint/single-label',
    'https://https:8443/content',
    '"https" has no domain. Write the full name of the server.',
  ),
  fires(
    'address/two',
    `${ADDRESS},${HOST}/rich`,
    `"${ADDRESS},${HOST}/rich" holds two addresses. Write one of them here.`,
  ),
  ...silent('address/two', GOOD, withEndpoint(`${ADDRESS}?a=1,https://b.acme-retail.com`)),
  ...['a..acme-retail.com', '.acme-retail.com', '-a.acme-retail.com', 'a-.acme-retail.com'].map((host) =>
    fires('address/host-name', `https://${host}/content`, noName(host)),
  ),
  fires('address/host-name', 'https://*.acme-retail.com/content', noName('*.acme-retail.com')),
  fires('address/host-name', 'https://hooks,acme-retail.com/content', noName('hooks,acme-retail.com')),
  {
    rule: 'address/host-name',
    before: { entry_uri: 'https://*.acme-retail.com/start' },
    found: [['/entry_uri', noName('*.acme-retail.com')]],
  },
  ...silent(
    'address/host-name',
    GOOD,
    withEndpoint('https://m\u00fcnchen.acme-retail.com./content'),
    withEndpoint('https://my_app.acme-retail.com/content'),
    { redirect_uris: ['https://*.acme-retail.com/cb', 'com.acme.app:/callback'] },
  ),
  ...['\u201d', '"', "'", ';', '.', '>', ')', '",'].map((tail) =>
    fires('address/copied-along', `${ADDRESS}${tail}`, copied(`"${tail}"`), ADDRESS),
  ),
  ...silent(
    'address/copied-along',
    GOOD,
    withEndpoint('https://connector.acme-retail.com.'),
    withEndpoint(`${HOST}/content(new)`),
    { redirect_uris: ['com.acme.app:/callback.'] },
  ),
  ...['javascript:alert(1)', 'data:text/html,x'].map((address) => ({
    rule: 'address/runs-in-browser',
    before: { redirect_uris: [address], entry_uri: address },
    found: [
      [
        '/redirect_uris/0',
        `"${address}" runs in the browser, and is no place to send a code or token to. Use an https:// address.`,
      ] as const,
      [
        '/entry_uri',
        `"${address}" runs in the browser, and opens no application. Use an https:// address.`,
      ] as const,
    ],
  })),
  ...silent('address/runs-in-browser', GOOD, {
    redirect_uris: ['com.acme.app:/callback'],
    logo_uri: 'data:image/png;base64,iVBORw0KGgo=',
  }),
];
