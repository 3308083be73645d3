import { describe, expect, it } from 'vitest';
import { editManifest } from '../schema/edit-manifest';
import connector from '../templates/connector.json?raw';
import { compareTexts, type Difference, revertText } from './compare';

// biome-ignore lint/suspicious/noExplicitAny: the tests reach into the template at will.
type Loose = any;

const TEXT_EVENT = 'ms.MessagingEventNotification.ContentEvent';
const STATE_EVENT = 'ms.MessagingEventNotification.ChatStateEvent';

const changed = (change: (manifest: Loose) => void): string => {
  const manifest = JSON.parse(connector);
  change(manifest);
  return JSON.stringify(manifest, null, 2);
};
const told = (before: string, after: string): string[] =>
  compareTexts(before, after).map(({ section, words }) => `${section ?? 'other'} | ${words}`);
const only = (before: string, after: string): Difference => {
  const [first, ...more] = compareTexts(before, after);
  if (!first || more.length > 0) throw new Error('not one difference');
  return first;
};

it('a key without a name is called so', () => {
  expect(compareTexts('{}', '{"": 1}')).toMatchObject([
    { subject: '(a key without a name)', words: '(a key without a name) added (1)' },
  ]);
});

describe('what changed, in words', () => {
  it.each<[string, (manifest: Loose) => void, string[]]>([
    ['a text', (m) => (m.client_name = 'Bridge'), ['app | Client name: App name → Bridge']],
    ['a key that came', (m) => (m.enabled = false), ['app | Enabled added (false)']],
    ['a key that went', (m) => delete m.scope, ['sign-in | Scope removed (msg.consumer)']],
    [
      'a number deep down',
      (m) => (m.capabilities.webhooks[TEXT_EVENT].max_retries = 5),
      ['webhooks | Webhooks, Text messages, Retries: 3 → 5'],
    ],
    [
      'a type that looks the same',
      (m) => (m.capabilities.webhooks[TEXT_EVENT].max_retries = '3'),
      ['webhooks | Webhooks, Text messages, Retries: 3 → "3"'],
    ],
    [
      'a webhook that went',
      (m) => delete m.capabilities.webhooks[STATE_EVENT],
      ['webhooks | Webhooks: Typing and presence removed (https://your/webhooks/endpoint)'],
    ],
    [
      'values of a list',
      (m) => (m.capabilities.engagement.goal = ['url', 'purchase_total', 'lead', 'service_activity', 'x']),
      ['engagement | Goals: num_of_pages (Number of pages) removed', 'engagement | Goals: x added'],
    ],
    [
      'the order of a list',
      (m) => m.capabilities.engagement.goal.reverse(),
      ['engagement | Goals: order changed'],
    ],
    [
      'a value twice',
      (m) => m.capabilities.engagement.entry_point.push('section'),
      ['engagement | Entry points: section added'],
    ],
    ['a section', (m) => delete m.capabilities.engagement, ['engagement | Engagement removed']],
    [
      'all capabilities, by section',
      (m) => delete m.capabilities,
      ['webhooks | Webhooks removed', 'engagement | Engagement removed'],
    ],
    ['another type', (m) => (m.scope = ['a']), ['sign-in | Scope: msg.consumer → a list of 1 item']],
    ['a space at the end', (m) => (m.client_name += ' '), ['app | Client name: App name → “App name ”']],
    ['a translation', (m) => (m['client_name#fr'] = 'Nom'), ['app | Client name (fr) added (Nom)']],
    [
      'an unknown key',
      (m) => (m.capabilities.broadcast = { on: 1 }),
      ['other | Capabilities: broadcast added'],
    ],
    [
      'a character that nobody sees',
      (m) => (m.client_name = 'App\u202ename'),
      ['app | Client name: App name → App⟨U+202E⟩name'],
    ],
    ['an empty text', (m) => (m.client_name = ''), ['app | Client name: App name → empty']],
  ])('%s', (_, change, words) => {
    expect(told(connector, changed(change))).toEqual(words);
  });

  it('goes section by section, in the schema’s order, what no section shows last', () => {
    const after = changed((m) => {
      m.x = 1;
      m.capabilities.engagement.goal.pop();
      m.capabilities.webhooks.retry = { retention_time: 60 };
      m.logo_uri = '/l';
      m.scope = 's';
      m.client_name = 'B';
    });
    expect(compareTexts(connector, after).map(({ pointer }) => pointer)).toEqual([
      '/client_name',
      '/logo_uri',
      '/scope',
      '/capabilities/webhooks/retry',
      '/capabilities/engagement/goal',
      '/x',
    ]);
  });

  it('pairs the items of other lists, and takes no item apart that only moved', () => {
    expect(told('{"redirect_uris":["a:1","b:2"]}', '{"redirect_uris":["a:1","c:3","d:4"]}')).toEqual([
      'sign-in | Redirect addresses, item 2: b:2 → c:3',
      'sign-in | Redirect addresses: d:4 added',
    ]);
    expect(told('{"redirect_uris":["a:1","b:2"]}', '{"redirect_uris":["b:2","a:1"]}')).toEqual([
      'sign-in | Redirect addresses: order changed',
    ]);
  });

  it('names headers, and their values unless they look like credentials', () => {
    const headers = (...list: [string, string][]) =>
      JSON.stringify({
        client_secret: list.length,
        capabilities: {
          webhooks: {
            [TEXT_EVENT]: {
              headers: list.map(([header_name, header_value]) => ({ header_name, header_value })),
            },
          },
        },
      });
    expect(told(headers(['X-Token', 'hush-1']), headers(['X-Token', 'hush-2'], ['X-Key', 'hush-3']))).toEqual(
      [
        'webhooks | Webhooks, Text messages, Headers, X-Token, Header value changed',
        'webhooks | Webhooks, Text messages, Headers: X-Key added',
        'other | client_secret changed',
      ],
    );
    expect(told(headers(['X-Region', 'eu']), headers(['X-Region', 'us'], ['X-Zone', '1']))).toEqual([
      'webhooks | Webhooks, Text messages, Headers, X-Region, Header value: eu → us',
      'webhooks | Webhooks, Text messages, Headers: X-Zone added (1)',
      'other | client_secret changed',
    ]);
    expect(told(headers(['X-Region', 'eu']), headers(['X-Region', 'Bearer abc']))).toEqual([
      'webhooks | Webhooks, Text messages, Headers, X-Region, Header value changed',
    ]);
    expect(told('{"client_secret":["hush"]}', '{"client_secret":["hush","quiet"]}').join()).not.toContain(
      'quiet',
    );
    expect(told('{"client_secret":"hush"}', '{}')).toEqual(['other | client_secret removed']);
  });

  it('shows long values where they part', () => {
    const long = `https://a.example/${'x'.repeat(500)}`;
    const [line = ''] = told(
      JSON.stringify({ entry_uri: `${long}1` }),
      JSON.stringify({ entry_uri: `${long}2` }),
    );
    expect(line.length).toBeLessThan(120);
    expect(line).toMatch(/x1 → …x+2$/);
  });

  it('tells the last digit of a long number', () => {
    expect(told('{"n":12345678901234567890}', '{"n":12345678901234567891}')).toEqual([
      'other | n: 12345678901234567890 → 12345678901234567891',
    ]);
    expect(told('{"n":[12345678901234567890]}', '{"n":[12345678901234567891]}')).toHaveLength(1);
    expect(told('{"n":1e400}', '{"n":2e400}')).toHaveLength(1);
  });

  it('nothing for another layout, order of keys or way to write a value', () => {
    expect(told('{"a":1.0,"b":"\\u0041"}', '{ "b": "A",\n "a": 1 }')).toEqual([]);
  });

  it('tells the document as a whole where it is no object', () => {
    expect(told('null', '{"a":1}')).toEqual(['other | The document: null → an object with 1 key']);
  });

  it('throws on a text that does not parse', () => {
    expect(() => compareTexts('', '{}')).toThrow('parse');
  });

  // Looking through all keys for each of them would not end within the time that a test has.
  it('tells 20,000 changed keys', () => {
    const many = (value: number) =>
      JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, value + at])));
    expect(compareTexts(many(0), many(1))).toHaveLength(20_000);
  }, 20_000);
});

describe('reverting one change', () => {
  it('brings back that one place and leaves every other character', () => {
    const after = connector
      .replace('"App name"', '"Bridge"')
      .replace('"lead",', '')
      .replace('"scope": "msg.consumer",\n  ', '');
    const [name, scope, goal] = compareTexts(connector, after);
    expect(goal).toMatchObject({ words: 'Goals: lead removed', subject: 'Goals: lead', kind: 'removed' });
    if (!name || !scope || !goal) throw new Error('three differences');
    expect(revertText(after, name).text).toBe(after.replace('"Bridge"', '"App name"'));
    expect(JSON.parse(revertText(after, goal).text).capabilities.engagement.goal).toEqual(
      JSON.parse(connector).capabilities.engagement.goal,
    );
    expect(editManifest(after, scope.revert).text).toBe(
      after.replace('"logo_uri"', '"scope": "msg.consumer",\n  "logo_uri"'),
    );
  });

  it('brings an order back, also where a value of the list stands there too often', () => {
    const before = '{"grant_types": ["a", "c", "b"]}';
    const after = '{"grant_types": ["b", "b", "c", "a"]}';
    const order = compareTexts(before, after).find(({ words }) => words.endsWith('order changed'));
    const { text } = revertText(after, order as Difference);
    expect(JSON.parse(text)).toEqual({ grant_types: ['a', 'c', 'b', 'b'] });
    expect(compareTexts(before, text).map(({ kind }) => kind)).toEqual(['added']);
  });

  it('takes the object out that was added for it', () => {
    const after = '{"client_name":"a","capabilities":{"engagement":{}}}';
    expect(revertText(after, only('{"client_name":"a"}', after)).text).toBe('{"client_name":"a"}');
  });

  it('keeps every digit and the way that a number was written', () => {
    const before = '{"n": [1, 12345678901234567890, 1.0e3], "s": "number:5"}';
    expect(revertText('{"x": "number:7"}', only('{"x":"number:7","n":1.50}', '{"x":"number:7"}')).text).toBe(
      '{"x": "number:7","n": 1.50}'.replace(',', ', '),
    );
    const after = '{"n": 2, "s": "number:5"}';
    expect(revertText(after, only(before, after)).text).toBe(before);
    const list = '{"n": ["number:5", 12345678901234567890]}';
    expect(revertText('{}', only(list, '{}')).text).toContain('"number:5"');
    expect(revertText('{}', only(list, '{}')).text).toContain(' 12345678901234567890');
  });

  it('takes out every one of a key that stands there twice', () => {
    const after = '{"a":1,"x":1,"x":2}';
    expect(revertText(after, only('{"a":1}', after)).text).toBe('{"a":1}');
  });
});

it('gives the place apart from what is said of it, for lists that name places in another way', () => {
  const before =
    '{"grant_types":["a","b"],"capabilities":{"webhooks":{"x":{"endpoint":"https://a.io/","n":1}}}}';
  const after =
    '{"grant_types":["b","a"],"capabilities":{"webhooks":{"x":{"endpoint":"https://b.io/"}}},"l":[1]}';
  const found = compareTexts(before, after);
  expect(found.map(({ place, change }) => [place, change])).toEqual([
    ['/grant_types', ': order changed'],
    ['/capabilities/webhooks/x/endpoint', ': https://a.io/ → https://b.io/'],
    ['/capabilities/webhooks/x/n', ' removed (1)'],
    ['/l', ' added (a list of 1 item)'],
  ]);
  for (const { words, change } of found) expect(words.endsWith(change)).toBe(true);
});
