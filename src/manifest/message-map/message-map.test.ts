import { describe, expect, it } from 'vitest';
import connector from '../templates/connector.json';
import { mapInWords } from './map-in-words';
import { messageMap } from './message-map';

const [CONTENT, RICH, STATE] = ['ContentEvent', 'RichContentEvent', 'ChatStateEvent'].map(
  (name) => `ms.MessagingEventNotification.${name}`,
) as [string, string, string];
const mapOf = (webhooks: unknown) => messageMap({ capabilities: { webhooks } });
const to = (endpoint?: unknown) => ({ endpoint });

describe('where messages go', () => {
  it('events of one host stand together, a stray one by itself', () => {
    const map = mapOf({
      [STATE]: to('https://old.acme.com/state?key=secret'),
      [CONTENT]: to('https://hooks.acme.com/content'),
      [RICH]: to('https://HOOKS.acme.com:443/rich'),
      'x.New': to('https://hooks.acme.com/'),
    });
    expect(
      map.places.map(({ host, isStray, events }) => [host, isStray, events.map(({ path }) => path)]),
    ).toEqual([
      ['hooks.acme.com', false, ['/content', '/rich', '/']],
      ['old.acme.com', true, ['/state?…']],
    ]);
    expect(map.places[0]?.events.map(({ title, isKnown }) => [title, isKnown])).toEqual([
      ['Text messages', true],
      ['Structured content', true],
      ['x.New', false],
    ]);
    expect(mapInWords(map)).toBe('4 events go to 2 hosts. Only Typing and presence goes to old.acme.com.');
  });

  it.each([
    ['a placeholder', 'https://your/webhooks/endpoint', ['To be filled in']],
    ['an example host', 'https://hooks.example.com/', ['Example host, to be filled in']],
    ['a tunnel', 'https://a.ngrok.io/', ['Tunnel to somebody’s machine']],
    ['a private address without https', 'http://192.168.0.1/', ['Private network', 'Not https']],
    ['a host like others', 'https://hooks.acme.com/', []],
  ])('marks %s', (_, endpoint, marks) => {
    expect(mapOf({ [CONTENT]: to(endpoint) }).places.map((place) => place.marks)).toEqual([marks]);
  });

  it('missing and unreadable addresses have places of their own', () => {
    const map = mapOf({ [CONTENT]: to(), [RICH]: to(''), [STATE]: to('hooks.acme.com'), 'x.New': to(5) });
    expect(map.places.map(({ kind, events }) => [kind, events.length])).toEqual([
      ['missing', 2],
      ['unreadable', 2],
    ]);
    expect(mapInWords(map)).toBe('2 events have no address. 2 events have an address that cannot be read.');
  });

  it('tells the host that is called, and how an international one reads', () => {
    expect(mapOf({ [CONTENT]: to('https://münchen.de/') }).places).toMatchObject([
      { host: 'xn--mnchen-3ya.de', inLetters: 'münchen.de' },
    ]);
  });

  it('two hosts with as many events each have no stray', () => {
    const map = mapOf({ [CONTENT]: to('https://a.com/'), [RICH]: to('https://b.com/') });
    expect(map.places.map(({ isStray }) => isStray)).toEqual([false, false]);
  });

  it('the template has one place, still to be filled in', () => {
    const map = messageMap(connector);
    expect(map.places).toMatchObject([{ kind: 'to-fill', host: 'your', marks: ['To be filled in'] }]);
    expect(mapInWords(map)).toBe('5 events have an address that is still to be filled in.');
    expect(map.places[0]?.events).toHaveLength(5);
  });

  it('takes any value, and counts what it does not draw', () => {
    for (const value of [undefined, null, 1, [], {}, { capabilities: [] }])
      expect(mapInWords(messageMap(value))).toBe('No event is set up, so nothing is sent.');
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`x.E${at}`, to()]));
    expect(mapOf(many)).toMatchObject({ eventCount: 100, rest: 40 });
    expect(mapOf({ [CONTENT]: 'text' }).places).toMatchObject([{ kind: 'missing' }]);
  });
});
