import { type Row, silent } from './row';

const CALLBACK = 'https://app.acme-retail.com/callback';
const FLOW = {
  grant_types: ['authorization_code'],
  redirect_uris: [CALLBACK],
  response_types: ['code'],
};
const redirects = (...redirect_uris: string[]) => ({ ...FLOW, redirect_uris });
const grants = (...grant_types: string[]) => ({ ...FLOW, grant_types });
const types = (...response_types: string[]) => ({ ...FLOW, response_types });

export const OAUTH_ROWS: readonly Row[] = [
  {
    rule: 'oauth/no-redirect',
    before: { grant_types: ['authorization_code'] },
    found: [['/redirect_uris', 'Add a redirect address: the grant type "authorization_code" needs one.']],
  },
  ...silent(
    'oauth/no-redirect',
    FLOW,
    { grant_types: ['authorization_code'], redirect_uri: 'x' },
    { grant_types: ['client_credentials'] },
    {},
  ),
  {
    rule: 'oauth/no-code',
    before: { grant_types: ['authorization_code'], response_types: ['token'] },
    found: [
      [
        '/response_types',
        'Add "code" to the response types: the grant type "authorization_code" goes with it.',
      ],
    ],
    fixed: [{ grant_types: ['authorization_code'], response_types: ['code', 'token'] }],
  },
  {
    rule: 'oauth/no-code',
    before: { grant_types: ['authorization_code'] },
    found: [
      [
        '/response_types',
        'Add "code" to the response types: the grant type "authorization_code" goes with it.',
      ],
    ],
    fixed: [{ grant_types: ['authorization_code'], response_types: ['code'] }],
  },
  ...silent(
    'oauth/no-code',
    FLOW,
    { ...FLOW, response_types: ['Code'] },
    { ...FLOW, response_types: 'code' },
    {},
  ),
  {
    rule: 'oauth/code-without-grant',
    before: grants('client_credentials'),
    found: [
      [
        '/response_types',
        'The response type "code" goes with the grant type "authorization_code". Add the grant, or remove the response type.',
      ],
    ],
    fixed: [
      grants('client_credentials', 'authorization_code'),
      { grant_types: ['client_credentials'], redirect_uris: [CALLBACK] },
    ],
  },
  ...silent('oauth/code-without-grant', FLOW, grants('Authorization-Code'), {}),
  {
    rule: 'oauth/redirect-without-grant',
    before: { grant_types: ['client_credentials'], redirect_uris: [CALLBACK] },
    found: [
      [
        '/redirect_uris',
        'Nothing uses the redirect addresses without the grant type "authorization_code". Add the grant, or remove the addresses.',
      ],
    ],
    fixed: [{ grant_types: ['client_credentials'] }],
  },
  ...silent(
    'oauth/redirect-without-grant',
    FLOW,
    { redirect_uris: [] },
    { redirect_uris: [CALLBACK], response_types: ['token'] },
  ),
  {
    rule: 'oauth/implicit',
    before: types('code', 'token', 'id_token token'),
    found: [
      ['/response_types/1', '"token" hands over a token in the address. Use "code" instead.'],
      ['/response_types/2', '"id_token token" hands over a token in the address. Use "code" instead.'],
    ],
    fixed: [types('code', 'id_token token')],
  },
  {
    rule: 'oauth/implicit',
    before: types('id_token'),
    found: [['/response_types/0', '"id_token" hands over a token in the address. Use "code" instead.']],
    fixed: [types('code')],
  },
  ...silent('oauth/implicit', FLOW, { response_types: 'token' }),
  {
    rule: 'oauth/refresh-alone',
    before: { grant_types: ['client_credentials', 'refresh_token'] },
    found: [
      [
        '/grant_types/1',
        '"refresh_token" has nothing to refresh without "authorization_code". Add that grant, or remove this one.',
      ],
    ],
    fixed: [
      { grant_types: ['client_credentials'] },
      { grant_types: ['client_credentials', 'authorization_code', 'refresh_token'] },
    ],
  },
  ...silent('oauth/refresh-alone', grants('authorization_code', 'refresh_token'), FLOW),
  {
    rule: 'oauth/http-redirect',
    before: redirects('HTTP://app.acme-retail.com/cb'),
    found: [
      [
        '/redirect_uris/0',
        '"app.acme-retail.com" is asked without https, so that codes can be read on the way. Use https://.',
      ],
    ],
    fixed: [redirects('https://app.acme-retail.com/cb')],
  },
  ...silent(
    'oauth/http-redirect',
    FLOW,
    redirects('http://localhost:3000/cb', 'http://127.0.0.1/cb', 'http://[::1]/cb', 'myapp://cb'),
  ),
  {
    rule: 'oauth/redirect-wildcard',
    before: redirects('https://*.acme-retail.com/cb'),
    found: [['/redirect_uris/0', '"https://*.acme-retail.com/cb" has a * in it. List each address in full.']],
  },
  ...silent('oauth/redirect-wildcard', FLOW),
  {
    rule: 'oauth/redirect-fragment',
    before: redirects(`${CALLBACK}#a`),
    found: [['/redirect_uris/0', 'Remove "#a" from the redirect address.']],
    fixed: [FLOW],
  },
  ...silent('oauth/redirect-fragment', FLOW),
  {
    rule: 'oauth/redirect-duplicate',
    before: redirects(CALLBACK, 'https://app.acme-retail.com:443/callback'),
    found: [
      [
        '/redirect_uris/1',
        `"https://app.acme-retail.com:443/callback" is the same address as "${CALLBACK}". Keep the one that the app sends.`,
      ],
    ],
    fixed: [FLOW],
  },
  ...silent('oauth/redirect-duplicate', redirects(CALLBACK, CALLBACK), redirects(CALLBACK, `${CALLBACK}/`)),
  {
    rule: 'oauth/scope-comma',
    before: { scope: 'msg.consumer, msg.agent' },
    found: [['/scope', 'Put a space, not a comma, between the scopes in "msg.consumer, msg.agent".']],
    fixed: [{ scope: 'msg.consumer msg.agent' }],
  },
  {
    rule: 'oauth/scope-comma',
    before: { scope: 'msg,consumer' },
    found: [['/scope', '"msg,consumer" has a comma where a dot belongs. Did you mean "msg.consumer"?']],
    fixed: [{ scope: 'msg.consumer' }],
  },
  // Two spaces are an error of the schema.
  ...silent('oauth/scope-comma', { scope: 'msg.consumer' }, { scope: 'a,  b' }, {}),
  {
    rule: 'oauth/unknown-scope',
    before: { scope: 'msg.consumer msg.agent' },
    found: [['/scope', '"msg.agent" is not known. Ask for it only if LivePerson gave you this name.']],
  },
  {
    rule: 'oauth/misspelt-scope',
    before: { scope: 'msg_consumer' },
    found: [['/scope', '"msg_consumer" is not known. Did you mean "msg.consumer"?']],
    fixed: [{ scope: 'msg.consumer' }],
  },
  ...silent('oauth/misspelt-scope', { scope: 'msg.consumer' }, { scope: 'msg.agent' }, { scope: 'a,b' }, {}),
  ...silent('oauth/unknown-scope', { scope: 'msg.consumer' }, { scope: 'a,b' }, { scope: ' a' }, {}),
  ...silent('oauth/unknown-scope', { scope: 'MSG.Consumer' }),
];
