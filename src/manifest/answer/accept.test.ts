import { describe, expect, it } from 'vitest';
import { answerChanges, isPlain } from './answer';
import { acceptAll, none, words } from './test-answers';

const print = (value: unknown) => JSON.stringify(value, null, 2);
const all = (base: unknown, theirs: unknown, mine = base) =>
  JSON.parse(acceptAll({ base: print(base), mine: print(mine), theirs: print(theirs) }));
const own = (base: unknown, mine: unknown, theirs = base) =>
  answerChanges({ base: print(base), mine: print(mine), theirs: print(theirs) }).own;

describe('accepting', () => {
  it.each<[string, unknown[], unknown[]]>([
    ['takes out several items', [1, 2, 3, 4, 5], [2, 4]],
    ['puts in several items', [2, 4], [1, 2, 3, 4, 5]],
    ['does both', [1, 2, 3, 4], [0, 1, 3, 9]],
    ['fills an empty list', [], ['a', 'b']],
    ['empties a list', ['a', 'b'], []],
    ['puts items into another order', [1, 2, 3, 4], [4, 3, 1, 2]],
    ['keeps as many of equal items as there are', [1, 1, 2], [2, 1, 1]],
    ['takes one of two equal items out', ['a', 'a', 'b'], ['a', 'b']],
    ['changes inner lists behind an item that went', [0, { l: [1, 2] }], [{ l: [2, 3] }]],
    [
      'changes items whose neighbours moved',
      [{ n: 1 }, { n: 2 }, 'x'],
      ['y', { n: 1, m: 1 }, { n: 2, m: 2 }, 'x'],
    ],
  ])('%s', (_, base, theirs) => {
    expect(all({ x: base }, { x: theirs })).toEqual({ x: theirs });
  });

  it('does the same one by one, from the last to the first', () => {
    const base = { x: [1, 2, 3, 4, 5], y: [{ l: [1, 2, 3] }, 7] };
    const theirs = { x: [0, 2, 4, 6], y: [{ l: [0, 2] }, 8, 7] };
    let mine = print(base);
    for (let round = 0; round < 20; round += 1) {
      const found = answerChanges({ base: print(base), mine, theirs: print(theirs) });
      const last = found.list(none).changes.at(-1);
      if (!last) break;
      mine = found.accept([last]).text;
    }
    expect(JSON.parse(mine)).toEqual(theirs);
  });

  it('gives the edits that lead to the text, and touches nothing else', () => {
    const base = '{"a": 1,\n  "list": [ "x",  "y", "z" ], "b":\t2}';
    const found = answerChanges({ base, mine: base, theirs: '{"a":1,"list":["z","y","x"],"b":2}' });
    const { text, edits } = found.accept(found.list(none).changes);
    expect(text).toBe('{"a": 1,\n  "list": [ "z",  "y", "x" ], "b":\t2}');
    expect(edits).toEqual([{ offset: 19, length: 18, content: '[ "z",  "y", "x" ]' }]);
    expect(found.accept([])).toEqual({ text: base, edits: [] });
  });

  it('leaves what only the sender has where it stands in a list that comes into another order', () => {
    expect(all({ x: ['a', 'b', 'c'] }, { x: ['c', 'b', 'a'] }, { x: ['a', 'own', 'b', 'c'] })).toEqual({
      x: ['c', 'own', 'b', 'a'],
    });
  });

  it('comes to the same in whatever order the changes are given', () => {
    const base = { x: [{ n: 1 }, 2, { n: 3 }, 4], y: [{ n: 1 }, { n: 2 }], 2: [1, 2] };
    const theirs = { x: [0, { n: 9 }, { n: 8 }], y: [{ n: 1 }, { n: 5 }], 2: [2] };
    const texts = { base: print(base), mine: print(base), theirs: print(theirs) };
    const { changes } = answerChanges(texts).list(none);
    for (const order of [changes, changes.toReversed(), [...changes.slice(3), ...changes.slice(0, 3)]]) {
      const found = answerChanges(texts);
      found.list(none);
      expect(JSON.parse(found.accept(order).text)).toEqual(theirs);
    }
  });

  it('takes out a key as often as it stands there', () => {
    const base = '{"a":1,"b":1,"b":2,"c":3}';
    expect(JSON.parse(acceptAll({ base, mine: base, theirs: '{"a":1,"c":3}' }))).toEqual({ a: 1, c: 3 });
    const twice = '{"a":{"b":1,"b":2}}';
    expect(acceptAll({ base: twice, mine: twice, theirs: '{"a":{}}' })).toBe('{"a":{}}');
  });

  it('brings capabilities in one by one', () => {
    const capabilities = { engagement: { goal: ['url'] }, webhooks: {} };
    expect(words({ base: '{}', mine: '{}', theirs: print({ capabilities }) })).toHaveLength(2);
    expect(all({}, { capabilities })).toEqual({ capabilities });
    expect(words({ base: '{}', mine: '{}', theirs: '{"capabilities":{}}' })).toHaveLength(1);
    expect(words({ base: '{}', mine: '{}', theirs: print({ other: capabilities }) })).toHaveLength(1);
  });

  it('keeps the sender’s place for what came on both sides', () => {
    expect(words({ base: '[1]', mine: '[1, 2]', theirs: '[2, 1]' })).toEqual([]);
    expect(all({ x: ['a'] }, { x: ['a', 'b'] }, { x: ['own', 'a'] })).toEqual({ x: ['own', 'a', 'b'] });
    expect(all({ x: ['a'] }, { x: ['b', 'a'] }, { x: ['own', 'a'] })).toEqual({ x: ['own', 'b', 'a'] });
    expect(all({ x: [] }, { x: ['b'] }, { x: ['own'] })).toEqual({ x: ['own', 'b'] });
  });
});

describe('lists of headers', () => {
  const h = (header_name: string, header_value: string) => ({ header_name, header_value });
  const [a, b, c] = [h('X-A', '1'), h('X-B', '2'), h('X-C', '3')];
  const [otherA, renamedA] = [h('X-A', '9'), h('X-D', '1')];
  const LISTS = [
    [],
    [a],
    [a, b],
    [b, a],
    [a, b, c],
    [c, b, a],
    [otherA, b],
    [b, otherA, c],
    [renamedA, b],
    [c, renamedA],
    [a, otherA],
    ['t', a, 7],
  ];
  const pairs = LISTS.flatMap((was, at) =>
    LISTS.flatMap((is, to) => (at === to ? [] : [[was, is] as const])),
  );

  it('lead from any to any other, and nothing is asked any more', () => {
    for (const [was, is] of pairs) {
      const texts = { base: print({ x: was }), mine: print({ x: was }), theirs: print({ x: is }) };
      const end = acceptAll(texts);
      expect({ was, is, end: JSON.parse(end).x }).toEqual({ was, is, end: is });
      expect({
        was,
        is,
        left: words({ ...texts, mine: end }),
        own: answerChanges({ ...texts, mine: end }).own,
      }).toEqual({
        was,
        is,
        left: [],
        own: 0,
      });
    }
  });

  it('lead there one change at a time, too, and keep what the sender put in', () => {
    for (const [was, is] of pairs) {
      const texts = { base: print({ x: was }), theirs: print({ x: is }) };
      let mine = print({ x: [...was, 'own'] });
      for (let round = 0; round < 9; round += 1) {
        const found = answerChanges({ ...texts, mine });
        const first = found.list(none).changes.find(isPlain);
        if (!first) break;
        mine = found.accept([first]).text;
      }
      const end = JSON.parse(mine).x as unknown[];
      expect({ was, is, end: end.filter((item) => item !== 'own') }).toEqual({ was, is, end: is });
      expect(end).toContain('own');
    }
  });
});

describe('the sender’s own work', () => {
  it('is counted by what was changed', () => {
    expect(own({ a: 1, b: { c: 1, d: 2 } }, { a: 1, b: { c: 1, d: 2 } })).toBe(0);
    expect(own({ a: 1, b: { c: 1, d: 2 } }, { a: 2, b: { c: 3 }, e: {} })).toBe(4);
    expect(own({ x: [1, 2, 3] }, { x: [1, 3, 4, 5] })).toBe(3);
    // A value as a whole is one.
    expect(own({ a: { b: 1, c: 2 } }, {})).toBe(1);
    expect(own({}, { a: { b: 1, c: 2 } })).toBe(1);
    expect(own({ a: { b: 1, c: 2 } }, { a: [1, 2] })).toBe(1);
    expect(own({ x: [1, 2, 3] }, { x: [3, 1, 2] })).toBe(1);
  });

  it('is counted beside the changes of the reply, in the same list', () => {
    expect(own({ x: [1, 2, 3] }, { x: [2, 3, 9] }, { x: [1, 2, 3, 4] })).toBe(2);
    expect(
      own({ x: [{ n: 1 }, { n: 2 }] }, { x: [{ n: 1, own: 1 }, { n: 2 }] }, { x: [{ n: 1 }, { n: 3 }] }),
    ).toBe(1);
    expect(own({ x: [1, 2, 3] }, { x: [3, 2, 1] }, { x: [1, 2, 3, 4] })).toBe(1);
    const goal = (...goals: string[]) => ({ capabilities: { engagement: { goal: goals } } });
    expect(
      own(goal('url', 'lead'), goal('lead', 'purchase_total'), goal('url', 'lead', 'service_activity')),
    ).toBe(2);
    // What both sides did is no difference any more.
    expect(own(goal('url', 'lead'), goal('lead', 'purchase_total'), goal('lead', 'purchase_total'))).toBe(0);
  });
});
