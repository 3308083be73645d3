import { describe, expect, it } from 'vitest';
import { fixesFor } from './fixes';
import { ENGAGEMENT_POINTER, named, withEngagement, withWebhook } from './test-values';
import { validate } from './validate';

/** What each fix says on its button, and what it writes. */
const offered = (value: unknown): unknown[] =>
  validate(value).flatMap(({ fixes = [] }) =>
    fixes.flatMap(({ label, changes }) =>
      changes.map((change) => [label, 'value' in change ? change.value : change]),
    ),
  );
const NONE: unknown[] = [];

describe('a text where something else belongs', () => {
  it.each([
    [' TRUE ', [['Write true', true]]],
    ['False', [['Write false', false]]],
    ['', NONE],
    ['true false', NONE],
    [1, NONE],
  ])('on or off: %j', (enabled, fixes) => {
    expect(offered(named({ enabled }))).toEqual(fixes);
  });

  it.each([
    ['0', [['Write the number 0', 0]]],
    [' 5 ', [['Write the number 5', 5]]],
    ['-1', NONE],
    ['6', NONE],
    ['1.5', NONE],
    ['', NONE],
    [' ', NONE],
    ['three', NONE],
    [9, NONE],
  ])('retries: %j', (max_retries, fixes) => {
    expect(offered(withWebhook({ endpoint: 'https://a.example', max_retries }))).toEqual(fixes);
  });

  it.each([
    ['2', [['Write the number 2', 2]]],
    ['259200', [['Write the number 259200', 259200]]],
    ['1', NONE],
    ['259201', NONE],
  ])('retention time: %j', (retention_time, fixes) => {
    expect(offered(named({ capabilities: { webhooks: { retry: { retention_time } } } }))).toEqual(fixes);
  });

  it.each([
    ['-7', [['Write the number -7', -7]]],
    // Nothing would hold all its digits.
    ['9007199254740993', NONE],
  ])('profile: %j', (profile, fixes) => {
    expect(offered(named({ enabled_for_profiles: [profile] }))).toEqual(fixes);
  });

  it.each([
    [{ redirect_uris: 'a:b' }, [['Make it a list', ['a:b']]]],
    [{ redirect_uris: '' }, NONE],
    [{ redirect_uris: 5 }, NONE],
    [{ enabled_for_profiles: '1' }, NONE],
    [{ capabilities: 'x' }, NONE],
    [{ scope: 5 }, NONE],
  ])('%j', (change, fixes) => {
    expect(offered(named(change))).toEqual(fixes);
  });

  it('becomes no list where its items are objects', () => {
    expect(offered(withWebhook({ endpoint: 'https://a.example', headers: 'X: y' }))).toEqual([]);
  });
});

describe('an address', () => {
  const secure = 'https://a.example/x';

  it.each([
    ['http:a.example/x', [['Use https://', secure]]],
    ['https:\\\\a.example/x', [['Use https://', secure]]],
    ['https:///a.example/x', [['Use https://', secure]]],
    ['http:', NONE],
    ['http://a.example:port', NONE],
    ['xhttp://a.example', NONE],
    ['//a.example/x', [['Put https:// in front', secure]]],
    ['A.example', [['Put https:// in front', 'https://A.example']]],
    ['a.example?x', [['Put https:// in front', 'https://a.example?x']]],
    ['a.example#x', [['Put https:// in front', 'https://a.example#x']]],
    ['my-host-1.a.example', [['Put https:// in front', 'https://my-host-1.a.example']]],
    ['a.example//x?u=http://b', [['Put https:// in front', 'https://a.example//x?u=http://b']]],
    ['a.example:port', NONE],
    ['localhost', NONE],
    ['see a.example', NONE],
    ['/a.example', NONE],
    ['?a.example', NONE],
    ['a.example_', NONE],
    ['a..example', NONE],
    ['\thttps://a.\r\nexample/x', [['Remove the spaces', secure]]],
    [' /x ', NONE],
    ['', NONE],
  ])('of a webhook: %j', (endpoint, fixes) => {
    expect(offered(withWebhook({ endpoint }))).toEqual(fixes);
  });

  it.each([
    [{ logo_uri: ' /x.png' }, [['Remove the spaces', '/x.png']]],
    [{ logo_uri: 'http:/a.example' }, [['Use https://', 'https://a.example']]],
    [{ redirect_uris: [' a:b'] }, [['Remove the spaces', 'a:b']]],
  ])('of another place may have what is right there: %j', (change, fixes) => {
    expect(offered(named(change))).toEqual(fixes);
  });
});

describe('what looks like the name of a server', () => {
  const put = 'Put https:// in front';

  it.each([
    ['my.logo.PNG', NONE],
    ['logo.jpeg', NONE],
    ['logo.jpg', NONE],
    ['start.htm', NONE],
    ['logo.png.example', [[put, 'https://logo.png.example']]],
    ['a.example/logo.png', [[put, 'https://a.example/logo.png']]],
    ['png.example', [[put, 'https://png.example']]],
  ])('is none where it is that of a file: %j', (logo_uri, fixes) => {
    expect(offered(named({ logo_uri }))).toEqual(fixes);
  });
});

describe('scopes', () => {
  it.each([
    ['a\n\tb', [['Put one space between scopes', 'a b']]],
    ['  ', NONE],
    ['', NONE],
    ['a  "b"', NONE],
  ])('%j', (scope, fixes) => {
    expect(offered(named({ scope }))).toEqual(fixes);
  });
});

describe('the key of a name in another language', () => {
  it.each([
    ['en_Latn_US', 'en-Latn-US'],
    [' fr\n', 'fr'],
  ])('%j is renamed to %j', (tag, right) => {
    const change = { op: 'rename', pointer: `/client_name#${tag}`, key: `client_name#${right}` };
    expect(offered(named({ [`client_name#${tag}`]: 'x' }))).toEqual([
      [`Rename to "client_name#${right}"`, change],
    ]);
  });

  it.each(['', '_', ' ', '!'])('has no fix that would make it right: %j', (tag) => {
    expect(offered(named({ [`client_name#${tag}`]: 'x' }))).toEqual([]);
  });
});

it('a format that the schema may get one day has none', () => {
  expect(fixesFor({ keyword: 'format', format: 'email', path: ['scope'], value: ' x ' }, {})).toEqual([]);
});

it('of several values that stand in a list again and again, one of each stays', () => {
  const goal = ['url', 'lead', 'lead', 'url'];
  const remove = (index: number) => ({ op: 'remove', pointer: `${ENGAGEMENT_POINTER}/goal/${index}` });
  expect(offered(withEngagement({ goal }))).toEqual([
    ['Keep one of each', remove(3)],
    ['Keep one of each', remove(2)],
  ]);
});
