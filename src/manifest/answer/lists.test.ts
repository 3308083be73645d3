import { describe, expect, it } from 'vitest';
import { type AnswerTexts, answerChanges } from './answer';
import { acceptAll, header, none, words } from './test-answers';

const texts = (base: unknown, theirs: unknown, mine = base): AnswerTexts => ({
  base: JSON.stringify(base),
  mine: JSON.stringify(mine),
  theirs: JSON.stringify(theirs),
});
const told = (base: unknown[], theirs: unknown[], mine = base) =>
  words(texts({ x: base }, { x: theirs }, { x: mine }));
const own = (base: unknown[], mine: unknown[], theirs: unknown[]) =>
  answerChanges(texts({ x: base }, { x: theirs }, { x: mine })).own;

describe('the changes of a list', () => {
  it('are told beside items that moved', () => {
    expect(told(['a', 'p', 'q', 'b'], ['p', 'q', 'a', 'x'])).toEqual([
      'x, item 4: b → x',
      'x: order changed',
    ]);
    expect(told(['p', 'q', 'a', 'b'], ['a', 'p', 'q', 'x'])).toEqual([
      'x, item 4: b → x',
      'x: order changed',
    ]);
  });

  it('are no change of order where one of two equal items went', () => {
    expect(told(['a', 'b', 'a'], ['a', 'b'])).toEqual(['x: a removed']);
    expect(told(['a', 'a', 'b'], ['a', 'b'])).toEqual(['x: a removed']);
  });

  it('are none where the sender made the same order and added to it', () => {
    expect(told(['a', 'b', 'c'], ['c', 'b', 'a'], ['c', 'b', 'a', 'own'])).toEqual([]);
  });

  it('are none where the sender has them already, whatever stands around them', () => {
    expect(told(['a', 'b'], ['x', 'b'], ['own', 'x', 'b'])).toEqual([]);
    expect(told(['a'], ['a', 'n'], ['n', 'own'])).toEqual([]);
    expect(told([], ['n', 'n'], ['n', 'n', 'own'])).toEqual([]);
    expect(told(['a', 'b', 'c'], ['x', 'b', 'c'], ['b', 'c', 'x'])).toEqual([]);
  });

  it('are a header that went and a value that came, not one that became the other', () => {
    expect(told([header('X-A', '1')], ['t'])).toEqual(['x: X-A removed (1)', 'x: t added']);
    expect(told(['t'], [header('X-A', '1')])).toEqual(['x: t removed', 'x: X-A added (1)']);
  });

  it('tell headers without a name apart by their values', () => {
    const [a, b] = [{ header_value: 'a' }, { header_value: 'b' }];
    const changes = answerChanges(texts({ x: [a, b] }, { x: [{ ...b, n: 1 }] })).list(none).changes;
    expect(changes.map(({ pointer, kind }) => [pointer, kind])).toEqual([
      ['/x/0', 'removed'],
      ['/x/1/n', 'added'],
    ]);
  });

  it('put back what the reviewer changed where the sender took it out', () => {
    const found = answerChanges(texts({ x: [1, { n: 2 }, 3] }, { x: [1, { n: 9 }, 3] }, { x: [1, 3] }));
    expect(JSON.parse(found.accept(found.list(none).changes).text)).toEqual({ x: [1, { n: 9 }, 3] });
  });

  it('are counted behind the thousandth, too, and what lies inside one of them is not', () => {
    const many = Array.from({ length: 1_500 }, (_, at) => at);
    const items = answerChanges(texts({ x: [] }, { x: many }));
    expect([items.count, items.list(() => true).changes.length]).toEqual([1_500, 1_000]);
    const keys = (value: number) => Object.fromEntries(many.slice(0, 1_000).map((at) => [`k${at}`, value]));
    const of = (value: number) => ({ ...keys(value), last: { a: value, b: value } });
    expect(answerChanges(texts(of(1), of(2))).count).toBe(1_001);
  });
});

describe('the sender’s own work on a list', () => {
  it('is nothing where the list is as it was sent', () => {
    expect(own([1, 2], [1, 2], [1, 3])).toBe(0);
  });

  it('is what neither the list that was sent nor the reply has', () => {
    expect(own(['a', 'b'], ['own', 'x', 'b'], ['x', 'b'])).toBe(1);
    expect(own(['a'], ['n', 'own'], ['a', 'n'])).toBe(1);
    expect(own([1, 3], [1, 3, 2, 9], [1, 3, 2])).toBe(1);
  });

  it('is its order, were it only of the first two items', () => {
    expect(own(['a', 'b', 'c'], ['b', 'a', 'c'], ['a', 'b', 'c', 'n'])).toBe(1);
    expect(own(['a', 'b', 'c'], ['b', 'c', 'x'], ['x', 'b', 'c'])).toBe(1);
  });
});

describe('goals', () => {
  const goal = (...goals: string[]) => ({ capabilities: { engagement: { goal: goals } } });

  it('come in where the reviewer has them', () => {
    const both = texts(goal('url', 'lead'), goal('num_of_pages', 'url', 'lead'));
    expect(JSON.parse(acceptAll(both))).toEqual(goal('num_of_pages', 'url', 'lead'));
  });

  it('that stand there twice can lose one', () => {
    const twice = texts(goal('url', 'url'), goal('url'));
    expect(words(twice)).toHaveLength(1);
    expect(JSON.parse(acceptAll(twice))).toEqual(goal('url'));
  });

  it('that only the sender took out are counted one by one', () => {
    const three = ['url', 'lead', 'num_of_pages'];
    const found = answerChanges(texts(goal(...three), goal(...three, 'other'), goal(...three.slice(1))));
    expect(found.own).toBe(1);
  });
});

describe('the order of changes', () => {
  const pointers = (base: object, theirs: object) =>
    answerChanges(texts(base, theirs))
      .list(none)
      .changes.map(({ pointer }) => pointer);

  it('is that of the form, also where the schema has another one', () => {
    expect(pointers({}, { scope: 's', logo_uri: 'l', client_name: 'n' })).toEqual([
      '/client_name',
      '/logo_uri',
      '/scope',
    ]);
  });

  it('is that of the schema inside a webhook, with what the schema does not know at the end', () => {
    const event = '/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent';
    const of = (webhook: object) => ({
      capabilities: { webhooks: { 'ms.MessagingEventNotification.ContentEvent': webhook } },
    });
    expect(
      pointers(of({}), of({ zz: 1, headers: [], max_retries: 1, endpoint: 'https://a.example/' })),
    ).toEqual(['endpoint', 'max_retries', 'headers', 'zz'].map((key) => `${event}/${key}`));
  });
});

describe('a document of another kind', () => {
  it('stays where the reviewer left it alone', () => {
    expect(words(texts({ a: 1 }, { a: 1 }, []))).toEqual([]);
  });

  it('has capabilities that are no object, which come in as a whole', () => {
    for (const capabilities of ['text', [1, 2]]) {
      const found = texts({}, { capabilities });
      expect(words(found)).toHaveLength(1);
      expect(JSON.parse(acceptAll(found))).toEqual({ capabilities });
    }
  });

  it('is not touched by a change that another reply has', () => {
    const found = answerChanges(texts({ a: 1 }, { a: 2 }));
    const [change] = found.list(none).changes;
    expect(change && found.accept([{ ...change, key: 'another' }]).text).toBe('{"a":1}');
  });
});
