import { describe, expect, it } from 'vitest';
import { holdsToken, isSecretName, isSecretValue } from './credentials';

describe('names of credentials', () => {
  it.each([
    ...[
      'auth',
      'X-Auth',
      'token',
      'my_secret',
      'passwd',
      'db-pwd',
      'passphrase',
      'credentials',
      'signature',
      'session',
    ],
    ...[
      'cookie',
      'bearer',
      'jwt',
      'hmac',
      'apikey',
      'api_key',
      'access-key',
      'subscriptionkey',
      'shared_key',
      'privateKey',
    ],
    ...[
      'key',
      'x-key',
      'key-1',
      'pass',
      'passcode',
      'pin',
      'otp',
      'totp',
      'sig',
      'cred',
      'creds',
      'authority',
    ],
  ])('%s is one', (name) => expect(isSecretName(name)).toBe(true));

  it.each([
    'author',
    'authors',
    'author-id',
    'authors-list',
    'keyboard',
    'monkey',
    'spin',
    'design',
    'compass',
    'sacred',
    'pinned',
    'x',
  ])('%s is none', (name) => expect(isSecretName(name)).toBe(false));
});

describe('values of credentials', () => {
  it.each([
    ...[
      'Basic YTpi',
      'bearer x',
      'Digest a',
      'NEGOTIATE  x',
      'Token abc',
      'ApiKey abc',
      'api-key abc',
      '  Bearer abc',
    ],
    ...[
      'eyJhbGci.x',
      'eyJ-_.',
      'sk-1',
      'sk_1',
      'pk-1',
      'pk_1',
      'gho_1',
      'ghs_x',
      'github_pat_1',
      'xoxb-1',
      'AKIA1',
      'AIza1',
      'glpat-1',
    ],
    ...[
      'abcdefghij0123456789',
      '0123456789abcdefghij',
      'a1+/=.~-_a1+/=.~-_a1',
      '12345678901234567890',
      `${'x'.repeat(24)}7`,
    ],
    ...['https://u:p@a.example/', 'http://u@a.example/', 'HTTPS://u@a.example'],
    ...[
      'https://a.example/?token=x',
      'http://a.example/#code=x',
      'https://a.example/p?b=1&c=2&apikey=x',
      'https://a.example/?sig=1',
    ],
    ...['Passw0rd!1', 'aB3$efgh', 'aB3$'.padEnd(64, 'x')],
  ])('%s is one', (value) => expect(isSecretValue(value)).toBe(true));

  it.each([
    ...[
      'Basically yes',
      'a Bearer abc',
      'bearer',
      'Bearer ',
      'x eyJa.b',
      'eyJ.',
      'task-1',
      'xsk_1',
      'skip',
      'xox1-a',
      'a glpat-1',
    ],
    ...[
      'abcdefghijklmnopqrst',
      '1234567890123456789',
      'abcdefghi0123456789',
      'abc def 0123456789 abcdef',
      '12345678901234567890 items',
    ],
    ...[
      'see https://u:p@a.example/',
      'https://a.example/u@b',
      'https://a.example/?token=',
      'https://a.example/token=x',
      'ftp://u@a.example/',
    ],
    ...[
      'see https://a.example/?token=x',
      'aB3$ef',
      'Ab3$ efgh',
      'ab3$efgh',
      'AB3$EFGH',
      'aBc$efgh',
      'aB3defgh',
      'aB3$'.padEnd(65, '$'),
      'x 12345678901234567890',
    ],
    ...['https://a.example/?decode=x', 'https://a.example/?mode=1&design=2', 'Id: a1234567890123456789', ''],
  ])('%s is none', (value) => expect(isSecretValue(value)).toBe(false));
});

describe('tokens in a text that people read', () => {
  it.each([
    'ghp_abcdefghijk1',
    'Call it with ghp_abcdefghijk12345, please',
    'token="sk-abcdefgh12345678"',
    'key:AKIA1234567890123456;',
    "('xoxb-123456789012')",
    'Bearer  eyJhbGciOiJIUzI1NiJ9.e30',
    '<glpat-abcdefgh12345678>',
  ])('%s holds one', (text) => expect(holdsToken(text)).toBe(true));

  it.each([
    '',
    'ghp_abcdefghij1',
    'ghp_abcdefghijklmnop',
    'a-ghp_abcdefghijk12345',
    'abcdefghijklmnop1234567890',
    'Our task-12345678901234567890 is done',
    `${'x'.repeat(4_096)} ghp_abcdefghijk12345`,
  ])('%s holds none', (text) => expect(holdsToken(text)).toBe(false));
});
