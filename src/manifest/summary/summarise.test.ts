import { describe, expect, it } from 'vitest';
import type { SectionId } from '../schema/sections';
import connector from '../templates/connector.json';
import { summarise } from './summarise';
import type { ShownValue, SummarySection } from './summary';

const EVENT = 'ms.MessagingEventNotification.ContentEvent';
const OTHER = 'cqm.ExConversationChangeNotification';

const section = (value: unknown, id: SectionId): SummarySection => {
  const found = summarise(value).find((one) => one.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
};
const plain = (value: ShownValue): string => {
  if (value.kind === 'tags') return value.tags.map((tag) => `${tag.title}:${tag.state}`).join(' ');
  if (value.kind === 'address') return `${value.parts.before}[${value.parts.host}]${value.parts.after}`;
  return value.text;
};
const row = (value: unknown, id: SectionId, pointer: string): string =>
  section(value, id)
    .rows.filter((one) => one.pointer === pointer)
    .flatMap((one) => one.values.map(plain))
    .join(' | ');
const webhooks = (value: Record<string, unknown>) =>
  section({ client_name: 'A', capabilities: { webhooks: value } }, 'webhooks');

describe('the summary of a manifest', () => {
  it('has the five sections, in order, for any object', () => {
    expect(summarise({}).map(({ title }) => title)).toEqual([
      'App',
      'Sign-in',
      'Launch',
      'Webhooks',
      'Engagement',
    ]);
    expect(summarise({}).map(({ used }) => used)).toEqual([true, false, false, false, false]);
  });

  it('tells what the template is', () => {
    expect(row(connector, 'app', '/client_name')).toBe('App name');
    expect(row(connector, 'sign-in', '/scope')).toBe(
      'msg.consumer:plain | It may write messages as the consumer.',
    );
    expect(section(connector, 'sign-in').lead).toBe(
      'It signs in as itself, with its client id and secret, without a person. Tokens are sent to no address.',
    );
    expect(section(connector, 'engagement').lead).toBe(
      'Campaign managers get the same choices as with the connector template.',
    );
    expect(section(connector, 'webhooks').events.map(({ title, retries }) => [title, retries])).toEqual([
      ['Text messages', '3 times, then dropped'],
      ['Structured content', '5 times, then dropped'],
      ['Accepted and read', '1 time, then dropped'],
      ['Typing and presence', 'None: dropped at once'],
      ['Conversation changes', 'None: dropped at once'],
    ]);
  });

  it('names the languages of a translated name', () => {
    const app = section({ client_name: 'Hello', 'client_name#fr': 'Bonjour', 'client_name#x!': '?' }, 'app');
    expect(app.rows.map(({ label }) => label)).toContain('Client name in French');
    expect(app.rows.map(({ label }) => label)).toContain('Client name in x!');
  });

  it('says where codes and tokens go', () => {
    const value = {
      grant_types: ['authorization_code'],
      redirect_uris: ['https://a.example/cb', 'http://b.example/cb'],
    };
    expect(row(value, 'sign-in', '/redirect_uris/0')).toBe('https://[a.example]/cb');
    expect(row(value, 'sign-in', '/redirect_uris/1')).toBe('http://[b.example]/cb | Not encrypted');
    expect(section({ grant_types: ['authorization_code'] }, 'sign-in').lead).toContain(
      'No redirect address is given',
    );
  });

  it.each([
    [{}, 'Nobody starts the app from the platform'],
    [{ entry_uri: 'https://a.example' }, 'not in the quick-launch menu'],
    [{ quick_launch_enabled: true }, 'only once it has an entry address'],
    [{ quick_launch_enabled: true, entry_uri: 'https://a.example' }, 'no user profile is named'],
    [
      { quick_launch_enabled: true, entry_uri: 'https://a.example', enabled_for_profiles: [3] },
      'profiles below',
    ],
  ])('tells how %j is launched', (value, words) => {
    expect(section(value, 'launch').lead).toContain(words);
  });

  it('lists events that the schema does not know, and the unknown keys that are kept', () => {
    const found = webhooks({ 'new.Event': { endpoint: 'https://a.example/x' }, flavour: 1 });
    expect(found.events).toMatchObject([
      { event: 'new.Event', known: false, endpoint: { host: 'a.example' } },
    ]);
    expect(found.unknownKeys).toEqual([{ pointer: '/capabilities/webhooks/flavour', key: 'flavour' }]);
    const app = section({ client_name: 'A', x: 1, capabilities: { broadcast: { enabled: false } } }, 'app');
    expect(app.unknownKeys.map(({ pointer }) => pointer)).toEqual(['/x', '/capabilities/broadcast']);
  });

  it('names headers and never their values, and no value of client_secret', () => {
    const value = {
      client_name: 'A',
      client_secret: 'hush-1',
      capabilities: {
        webhooks: {
          [EVENT]: { endpoint: 'https://a', headers: [{ header_name: 'X-Api-Key', header_value: 'hush-2' }] },
        },
      },
    };
    expect(section(value, 'webhooks').events[0]?.headers).toEqual([
      { pointer: `/capabilities/webhooks/${EVENT}/headers/0`, name: 'X-Api-Key' },
    ]);
    expect(row(value, 'app', '/client_secret')).toContain('A credential');
    expect(JSON.stringify(summarise(value))).not.toContain('hush');
  });

  it('compares engagement choices with the template', () => {
    const engagement = {
      ...connector.capabilities.engagement,
      goal: ['url', 'world_peace'],
      entry_point: ['section', 'url'],
    };
    const value = { client_name: 'A', capabilities: { engagement } };
    expect(row(value, 'engagement', '/capabilities/engagement/goal')).toBe(
      '1 of 5 | Page reached:plain Purchase total:missing Number of pages:missing Lead:missing Service activity:missing world_peace:unknown',
    );
    expect(row(value, 'engagement', '/capabilities/engagement/entry_point')).toBe(
      '2 of 2 | Section:plain Page address:added',
    );
    expect(section(value, 'engagement').lead).toBe(
      'Campaign managers get other choices than with the connector template: 4 of the template’s choices left out, 2 added.',
    );
  });
});

describe('which retry mechanism wins', () => {
  const endpoint = 'https://a.example/x';
  const downtime = ({ rows }: SummarySection) =>
    rows
      .filter(({ key }) => key === 'retry')
      .flatMap(({ values }) => values.map(plain))
      .join(' ');

  it('the retention time wins over numbers, except over 0', () => {
    const found = webhooks({
      [EVENT]: { endpoint, max_retries: 3 },
      [OTHER]: { endpoint, max_retries: 0 },
      retry: { retention_time: 7200 },
    });
    expect(found.events.map(({ retries }) => retries)).toEqual(['For 2 hours', 'None: dropped at once']);
    expect(downtime(found)).toContain('keeps trying for 2 hours');
    expect(downtime(found)).toContain('The numbers of retries have no effect');
    expect(downtime(found)).toMatch(/Not so for [A-Z][a-z ]+, with max_retries 0/);
  });

  it('says of which events it does not hold, and claims nothing where a number is out of range', () => {
    const mixed = { [EVENT]: { endpoint, max_retries: 3 }, 'x.Other': { endpoint } };
    expect(downtime(webhooks(mixed))).toContain(
      'Not so for 1 unknown event, without retries: what fails there is dropped at once.',
    );
    for (const max_retries of [9, '3', -1]) {
      expect(downtime(webhooks({ [EVENT]: { endpoint, max_retries } }))).toMatch(/^Cannot be told/);
    }
    const tooLong = webhooks({ [EVENT]: { endpoint }, retry: { retention_time: 9_200_000 } });
    expect(downtime(tooLong)).toMatch(/^Cannot be told: 9,200,000 seconds/);
  });

  it('numbers that a double cannot hold are told in the digits of the document', () => {
    const text = `{"capabilities": {"webhooks": {
      "${EVENT}": {"endpoint": "${endpoint}", "max_retries": 9007199254740993},
      "retry": {"retention_time": 9007199254740995}}}}`;
    const told = (source: string) =>
      JSON.stringify(summarise(JSON.parse(source), source).find(({ id }) => id === 'webhooks'));
    expect(told(text)).toContain('Cannot be told: 9007199254740995 seconds is not between');
    expect(told(text.replace('retention_time', 'unknown'))).toContain(
      '9007199254740993 times, which is too many',
    );
    expect(told(text)).not.toMatch(/9,007|Infinity/);
    expect(told(text.replaceAll(/\d{16}/g, '1e400'))).not.toMatch(/∞|Infinity/);
  });

  it('numbers count while no retention time is set', () => {
    const told = downtime(webhooks({ [EVENT]: { endpoint, max_retries: 5 } }));
    expect(told).toContain('at most 5 times, which covers 5 seconds; after that they are dropped');
    expect(told).toContain('The order within a conversation is kept. Earlier documentation says 30 seconds');
    expect(told).toContain('would cover 2 minutes 30 seconds, and that the order is not kept');
    expect(downtime(webhooks({ [EVENT]: { endpoint } }))).toContain('nothing is tried again');
  });
});

describe('hostile documents', () => {
  const odd = [
    null,
    true,
    0,
    -1e308,
    '',
    'text',
    [],
    {},
    [[[]]],
    { length: 9 },
    JSON.parse('{"__proto__":{"x":1}}'),
  ];
  const keys = [
    'client_name',
    'client_name#fr',
    'display_name',
    'enabled',
    'grant_types',
    'redirect_uris',
    'response_types',
    'scope',
    'logo_uri',
    'quick_launch_enabled',
    'entry_uri',
    'enabled_for_profiles',
    'capabilities',
    '__proto__',
    'constructor',
  ];

  it('gives five sections whatever stands in a key', () => {
    for (const key of keys) {
      for (const value of odd) expect(summarise(Object.fromEntries([[key, value]]))).toHaveLength(5);
    }
    for (const value of odd) {
      expect(summarise({ capabilities: { webhooks: value, engagement: value } })).toHaveLength(5);
      expect(summarise({ capabilities: { webhooks: { retry: value, [EVENT]: value } } })).toHaveLength(5);
      expect(
        summarise({
          capabilities: {
            webhooks: {
              retry: { retention_time: value },
              [EVENT]: { endpoint: value, headers: value, max_retries: value },
              [OTHER]: { headers: [value, { header_name: value }] },
            },
            engagement: { goal: value, design_window: value, entry_point: [value] },
          },
        }),
      ).toHaveLength(5);
    }
  });

  it('gives nothing for what is no object, and does not mind 500 levels', () => {
    for (const value of [null, 1, 'x', [], undefined]) expect(summarise(value)).toEqual([]);
    let deep: unknown = 1;
    for (let level = 0; level < 500; level += 1) deep = { capabilities: deep, goal: [deep] };
    expect(summarise(deep)).toHaveLength(5);
  });

  it('keeps __proto__ a plain unknown key', () => {
    const value = JSON.parse(
      '{"client_name":"A","__proto__":{"scope":"x"},"capabilities":{"__proto__":{"webhooks":{}}}}',
    );
    expect(section(value, 'app').unknownKeys.map(({ pointer }) => pointer)).toEqual([
      '/__proto__',
      '/capabilities/__proto__',
    ]);
    expect(section(value, 'sign-in').used).toBe(false);
    expect(section(value, 'webhooks').used).toBe(false);
  });

  it('lists at most forty names of many thousands', () => {
    const many = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`k${at}`, { endpoint: 'https://a' }]),
    );
    const sections = summarise({
      ...many,
      capabilities: { webhooks: many, engagement: { goal: Object.keys(many) } },
    });
    expect(sections[0]?.unknownKeys).toHaveLength(40);
    expect(sections[0]?.unknownCount).toBe(20_000);
    expect(sections[3]?.events).toHaveLength(40);
  });
});
