import { describe, expect, it } from 'vitest';
import { messageFor } from './messages';
import { named, seen, withEngagement, withWebhook } from './test-values';

const told = (value: unknown): string[] => seen(value).map(([, message]) => message);
const WITHOUT_QUOTES = ', without quotation marks.';

describe('a value of the wrong kind', () => {
  it.each([
    [named({ enabled: {} }), 'Write true or false here, not an object.'],
    [named({ enabled: [] }), 'Write true or false here, not a list.'],
    [named({ enabled: 'yes' }), 'Write true or false here, not plain text.'],
    [named({ enabled: 'false' }), 'Write false without quotation marks.'],
    [named({ scope: true }), 'Write the scope as text in quotation marks, not as true or false.'],
    [named({ logo_uri: {} }), 'Write the address as text in quotation marks, not as an object.'],
    [named({ redirect_uris: [7] }), 'Write the address as text in quotation marks, not as a number.'],
    [named({ 'client_name#fr': 7 }), 'Write the name as text in quotation marks, not as a number.'],
    [
      named({ redirect_uris: 5 }),
      'Write redirect addresses as a list, for example ["https://example.com/callback"], not as a number.',
    ],
    [
      named({ enabled_for_profiles: null }),
      'Write enabled for profiles as a list, for example [1], not as null.',
    ],
    [
      named({ grant_types: 'refresh_token' }),
      'Write grant types as a list, for example ["refresh_token"], not as plain text.',
    ],
    [
      named({ grant_types: 'x' }),
      'Write grant types as a list, for example ["client_credentials"], not as plain text.',
    ],
    [
      named({ capabilities: { webhooks: 1 } }),
      'Write the webhooks as an object in curly brackets, not as a number.',
    ],
    [
      named({ capabilities: { engagement: false } }),
      'Write the engagement as an object in curly brackets, not as true or false.',
    ],
  ])('%j', (value, message) => {
    expect(told(value)).toEqual([message]);
  });
});

describe('a value that is no number, or not one of those', () => {
  const retries = 'Type a whole number from 0 to 5';
  const seconds = 'Type a whole number of seconds from 2 to 259200 (3 days)';

  it.each([
    ['3', `${retries}${WITHOUT_QUOTES}`],
    ['', `${retries}.`],
    [' ', `${retries}.`],
    ['three', `${retries}.`],
    ['Infinity', `${retries}.`],
    [null, `${retries}.`],
    [[3], `${retries}.`],
    [true, `${retries}.`],
    [1.5, `${retries}.`],
    [-1, `${retries}.`],
  ])('retries: %j', (max_retries, message) => {
    expect(told(withWebhook({ endpoint: 'https://a.example', max_retries }))).toEqual([message]);
  });

  it.each([
    ['60', `${seconds}${WITHOUT_QUOTES}`],
    ['1 hour', `${seconds}.`],
  ])('retention time: %j', (retention_time, message) => {
    expect(told(named({ capabilities: { webhooks: { retry: { retention_time } } } }))).toEqual([message]);
  });

  it.each([
    ['3', `Type a whole number${WITHOUT_QUOTES}`],
    ['', 'Type a whole number.'],
  ])('profile: %j', (profile, message) => {
    expect(told(named({ enabled_for_profiles: [profile] }))).toEqual([message]);
  });
});

describe('a value that the list does not know', () => {
  const unknown = (shown: string) => `${shown} is not a known goal. Untick it or correct it in the JSON.`;

  it('is told where it belongs', () => {
    expect(told(named({ grant_types: ['code'] }))).toEqual([
      '"code" is not a known grant type. It belongs to response types: untick it here.',
    ]);
    expect(told(withEngagement({ visitor_behavior: ['unauth'] }))).toEqual([
      '"unauth" is not a known visitor behaviour. It belongs to consumer identities: untick it here.',
    ]);
    // Lists of another part of the manifest are no place for it.
    expect(told(withEngagement({ goal: ['refresh_token'] }))).toEqual([unknown('"refresh_token"')]);
  });

  it.each([
    ['40 characters', 'y'.repeat(40), `"${'y'.repeat(40)}"`],
    ['41 characters', 'y'.repeat(41), `"${'y'.repeat(40)}…"`],
    ['40 emoji', '👍'.repeat(40), `"${'👍'.repeat(40)}"`],
    ['41 emoji', '👍'.repeat(41), `"${'👍'.repeat(40)}…"`],
    ['a quotation mark', 'say "x"', '"say \\"x\\""'],
  ])('is shown up to its 40th character: %s', (_, value, shown) => {
    expect(told(withEngagement({ goal: [value] }))).toEqual([unknown(shown)]);
  });
});

describe('values that stand in a list more than once', () => {
  const twice = (...letters: string[]) =>
    told(named({ redirect_uris: [...letters, ...letters].map((letter) => `${letter}:x`) }));

  it.each([
    [['a'], '"a:x" is in the list twice. Keep one.'],
    [['a', 'b', 'c'], '"a:x", "b:x" and "c:x" are in the list more than once. Keep one of each.'],
    [
      ['a', 'b', 'c', 'd'],
      '"a:x", "b:x", "c:x" and 1 more are in the list more than once. Keep one of each.',
    ],
    [
      ['a', 'b', 'c', 'd', 'e'],
      '"a:x", "b:x", "c:x" and 2 more are in the list more than once. Keep one of each.',
    ],
  ])('%j', (letters, message) => {
    expect(twice(...letters)).toEqual([message]);
  });
});

describe('a text that is not what it should be', () => {
  it.each([
    [named({ logo_uri: '' }), 'Type the address of the logo, or remove it.'],
    [
      named({ entry_uri: ' ' }),
      'Type the address at which the application starts, or remove the entry address.',
    ],
    [named({ entry_uri: 'http:/a.example' }), 'Put two slashes after http: at the start of the address.'],
    [named({ entry_uri: 'FTP:///x' }), 'Put the name of the server after ftp://, for example example.com.'],
    [named({ logo_uri: '/a b' }), 'Remove the spaces and line breaks from the address.'],
    // Both are wrong, and the placeholder is told by the advice.
    [withWebhook({ endpoint: 'http://<YOUR_HOST>' }), 'Start the address with https://, not http://.'],
    [named({ scope: 'a\nb' }), 'Remove line breaks and tabs from the scope.'],
    [named({ scope: 'a\tb' }), 'Remove line breaks and tabs from the scope.'],
    [named({ scope: 'é' }), 'Remove the character é from the scope.'],
    [
      named({ scope: 'a ' }),
      'Put one space between two scopes, and none before the first or after the last.',
    ],
    [
      named({ 'client_name#en us': 'x' }),
      '"en us" is not a language tag. Put one such as fr, de or pt-BR after client_name#.',
    ],
  ])('%j', (value, message) => {
    expect(told(value)).toEqual([message]);
  });

  it('an entry is told of by its list, however many stand before it', () => {
    const redirect_uris = [...Array.from({ length: 10 }, (_, at) => `a:${at}`), ''];
    expect(seen(named({ redirect_uris }))[0]).toEqual([
      '/redirect_uris/10',
      'Type an address, or remove this entry.',
      'schema/format/absolute-uri',
    ]);
  });

  it('a name in another language is as needed as the name, whatever its key', () => {
    expect(told(named({ 'client_name#fr': '' }))).toEqual(['Give the application a name.']);
    expect(told(named({ 'client_name#de-1996': '' }))).toEqual(['Give the application a name.']);
    expect(told(named({ 'client_name#a\nb': '' }))).toContain('Give the application a name.');
  });
});

describe('a rule that the schema may get one day has a sentence', () => {
  const path = ['capabilities', 'webhooks', 'retry', 'retention_time'];

  it.each([
    [{ keyword: 'multipleOf', path, value: 3 }, 'Correct the retention time.'],
    [{ keyword: 'format', format: 'email', path: ['scope'], value: 'x' }, 'Correct the scope.'],
    [{ keyword: 'required', path, value: undefined }, 'Add the retention time.'],
    [{ keyword: 'required', path: ['nobody_knows'], value: undefined }, 'Add the value.'],
  ])('%j', (violation, message) => {
    expect(messageFor(violation)).toBe(message);
  });
});
